import type { WhenWords } from '../whenWords';

export const fr: WhenWords = {
  tag: 'fr',
  date: (day, month, year) => `${day === '1' ? '1er' : day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday} ${date}`,
  clock: (times) => times,
  allDay: 'toute la journée',
  firstOn: 'la première fois le',
  series: 'une série',
  rhythm: {
    phrases: {
      daily: ['chaque jour', 'tous les {interval} jours'],
      weekly: ['chaque [{weekday}]', 'toutes les {interval} semaines [le {weekday}]'],
      monthlyByDay: ['le {dayOfMonth} de chaque mois', 'tous les {interval} mois le {dayOfMonth} du mois'],
      monthlyByWeek: ['chaque {week} {day} du mois', 'tous les {interval} mois le {week} {day} du mois'],
      yearlyByDay: [
        'chaque année le {dayOfMonth} {month}',
        'tous les {interval} ans le {dayOfMonth} {month}',
      ],
      // "En avril", because "de" would be elided in "d’avril".
      yearlyByWeek: [
        'chaque année en {month}, le {week} {day} du mois',
        'tous les {interval} ans en {month}, le {week} {day} du mois',
      ],
    },
    workweek: 'chaque jour du lundi au vendredi',
    and: ' et ',
    dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
    weeks: ['premier', 'deuxième', 'troisième', 'quatrième', 'dernier'],
    days: ['jour', 'jour ouvré', 'jour de week-end'],
  },
};
