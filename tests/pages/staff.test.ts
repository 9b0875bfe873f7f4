import { lookAtPages } from './look.ts'

lookAtPages('staff')
