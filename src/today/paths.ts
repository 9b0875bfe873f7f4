export const todayPath = '/office'
