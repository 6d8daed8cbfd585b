import type { WhenWords } from '../whenWords';

export const en: WhenWords = {
  tag: 'en',
  date: (day, month, year) => `${day} ${month} ${year}`,
  weekdayDate: (weekday, date) => `${weekday}, ${date}`,
  clock: (times) => times,
  allDay: 'all day',
  firstOn: 'first on',
  series: 'a series',
  rhythm: {
    phrases: {
      daily: ['every day', 'every {interval} days'],
      weekly: ['every [{weekday}]', 'every {interval} weeks on [{weekday}]'],
      monthlyByDay: ['every month on the {dayOfMonth}', 'every {interval} months on the {dayOfMonth}'],
      monthlyByWeek: [
        'every {week} {day} of the month',
        'every {interval} months on the {week} {day} of the month',
      ],
      yearlyByDay: [
        'every year on the {dayOfMonth} of {month}',
        'every {interval} years on the {dayOfMonth} of {month}',
      ],
      yearlyByWeek: [
        'every year on the {week} {day} of {month}',
        'every {interval} years on the {week} {day} of {month}',
      ],
    },
    workweek: 'every weekday',
    and: ' and ',
    dayOfMonth: (day) =>
      `${day}${(Math.floor(day / 10) === 1 ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'}`,
    weeks: ['first', 'second', 'third', 'fourth', 'last'],
    days: ['day', 'weekday', 'weekend day'],
  },
};
