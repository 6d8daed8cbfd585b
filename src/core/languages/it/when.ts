import type { WhenWords } from '../whenWords';

export const it: WhenWords = {
  tag: 'it',
  date: (day, month, year) => `${day === '1' ? '1º' : day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday} ${date}`,
  clock: (times) => times,
  allDay: 'tutto il giorno',
  firstOn: 'la prima volta',
  series: 'una serie',
  rhythm: {
    phrases: {
      daily: ['ogni giorno', 'ogni {interval} giorni'],
      weekly: ['ogni [{weekday}]', 'ogni {interval} settimane [di {weekday}]'],
      monthlyByDay: ['{dayOfMonth} di ogni mese', 'ogni {interval} mesi {dayOfMonth} del mese'],
      monthlyByWeek: ['ogni {week} {day} del mese', 'ogni {week} {day} del mese, ogni {interval} mesi'],
      yearlyByDay: ['ogni anno {dayOfMonth} {month}', 'ogni {interval} anni {dayOfMonth} {month}'],
      yearlyByWeek: ['ogni {week} {day} di {month}', 'ogni {week} {day} di {month}, ogni {interval} anni'],
    },
    workweek: 'ogni giorno dal lunedì al venerdì',
    and: ' e ',
    dayOfMonth: (day) => (day === 8 || day === 11 ? `l’${day}` : `il ${day === 1 ? '1º' : day}`),
    weeks: ['primo', 'secondo', 'terzo', 'quarto', 'ultimo'],
    weeksOfSunday: ['prima', 'seconda', 'terza', 'quarta', 'ultima'],
    days: ['giorno', 'giorno lavorativo', 'giorno del fine settimana'],
  },
};
