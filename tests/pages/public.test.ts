import { lookAtPages } from './look.ts'

lookAtPages('public', 'print')
