import { lookAtPages } from './look.ts'

lookAtPages('employer', 'visitor', 'kiosk', 'display')
