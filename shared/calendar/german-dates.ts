export { de as germanDates } from 'date-fns/locale/de'
