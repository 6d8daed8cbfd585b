import type { WhenWords } from '../whenWords';

export const de: WhenWords = {
  tag: 'de',
  date: (day, month, year) => `${day}. ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday}, ${date}`,
  clock: (times) => `${times} Uhr`,
  allDay: 'ganztägig',
  firstOn: 'erstmals am',
  series: 'eine Serie',
  rhythm: {
    phrases: {
      daily: ['jeden Tag', 'alle {interval} Tage'],
      weekly: ['jeden [{weekday}]', 'alle {interval} Wochen am [{weekday}]'],
      monthlyByDay: ['am {dayOfMonth} jedes Monats', 'alle {interval} Monate am {dayOfMonth} des Monats'],
      monthlyByWeek: ['jeden {week} {day} im Monat', 'alle {interval} Monate am {week} {day} des Monats'],
      yearlyByDay: ['jedes Jahr am {dayOfMonth} {month}', 'alle {interval} Jahre am {dayOfMonth} {month}'],
      yearlyByWeek: [
        'jedes Jahr am {week} {day} im {month}',
        'alle {interval} Jahre am {week} {day} im {month}',
      ],
    },
    workweek: 'jeden Tag von Montag bis Freitag',
    and: ' und ',
    dayOfMonth: (day) => `${day}.`,
    weeks: ['ersten', 'zweiten', 'dritten', 'vierten', 'letzten'],
    days: ['Tag', 'Arbeitstag', 'Wochenendtag'],
  },
};
