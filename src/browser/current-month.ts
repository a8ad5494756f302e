import { asMonth, type Month } from '../core/domain/month.ts';

export function currentMonth(): Month {
  const now = new Date();
  return asMonth(now.getFullYear() * 12 + now.getMonth());
}
