-- add-ts-year
select o.ts + 3 year, o.ts - o.qty * 1 year, o.ins + 2 year from Ord o

-- add-d-year
select o.d + 3 year, o.d - o.qty * 1 year from Ord o

-- diff-ts-year
select (o.ts - o.ins) by year, timestampdiff(year, o.ts, o.ins) from Ord o

-- diff-d-year
select (o.d - o.d) by year, timestampdiff(year, o.d, local date) from Ord o

-- tsadd-year
select timestampadd(year, 2, o.ts), timestampadd(year, o.qty, o.ts) from Ord o

-- dur-by-lit-year
select (3 year) by year from Ord o

-- add-ts-quarter
select o.ts + 3 quarter, o.ts - o.qty * 1 quarter, o.ins + 2 quarter from Ord o

-- add-d-quarter
select o.d + 3 quarter, o.d - o.qty * 1 quarter from Ord o

-- diff-ts-quarter
select (o.ts - o.ins) by quarter, timestampdiff(quarter, o.ts, o.ins) from Ord o

-- diff-d-quarter
select (o.d - o.d) by quarter, timestampdiff(quarter, o.d, local date) from Ord o

-- tsadd-quarter
select timestampadd(quarter, 2, o.ts), timestampadd(quarter, o.qty, o.ts) from Ord o

-- dur-by-lit-quarter
select (3 year) by quarter from Ord o

-- add-ts-month
select o.ts + 3 month, o.ts - o.qty * 1 month, o.ins + 2 month from Ord o

-- add-d-month
select o.d + 3 month, o.d - o.qty * 1 month from Ord o

-- diff-ts-month
select (o.ts - o.ins) by month, timestampdiff(month, o.ts, o.ins) from Ord o

-- diff-d-month
select (o.d - o.d) by month, timestampdiff(month, o.d, local date) from Ord o

-- tsadd-month
select timestampadd(month, 2, o.ts), timestampadd(month, o.qty, o.ts) from Ord o

-- dur-by-lit-month
select (3 year) by month from Ord o

-- add-ts-week
select o.ts + 3 week, o.ts - o.qty * 1 week, o.ins + 2 week from Ord o

-- add-d-week
select o.d + 3 week, o.d - o.qty * 1 week from Ord o

-- diff-ts-week
select (o.ts - o.ins) by week, timestampdiff(week, o.ts, o.ins) from Ord o

-- diff-d-week
select (o.d - o.d) by week, timestampdiff(week, o.d, local date) from Ord o

-- tsadd-week
select timestampadd(week, 2, o.ts), timestampadd(week, o.qty, o.ts) from Ord o

-- dur-week
from Ord o where o.ts - o.ins > 3 week

-- dur-by-lit-week
select (3 day) by week, (2 hour + 3 minute) by week from Ord o

-- add-ts-day
select o.ts + 3 day, o.ts - o.qty * 1 day, o.ins + 2 day from Ord o

-- add-d-day
select o.d + 3 day, o.d - o.qty * 1 day from Ord o

-- diff-ts-day
select (o.ts - o.ins) by day, timestampdiff(day, o.ts, o.ins) from Ord o

-- diff-d-day
select (o.d - o.d) by day, timestampdiff(day, o.d, local date) from Ord o

-- tsadd-day
select timestampadd(day, 2, o.ts), timestampadd(day, o.qty, o.ts) from Ord o

-- dur-day
from Ord o where o.ts - o.ins > 3 day

-- dur-by-lit-day
select (3 day) by day, (2 hour + 3 minute) by day from Ord o

-- add-ts-hour
select o.ts + 3 hour, o.ts - o.qty * 1 hour, o.ins + 2 hour from Ord o

-- diff-ts-hour
select (o.ts - o.ins) by hour, timestampdiff(hour, o.ts, o.ins) from Ord o

-- tsadd-hour
select timestampadd(hour, 2, o.ts), timestampadd(hour, o.qty, o.ts) from Ord o

-- dur-hour
from Ord o where o.ts - o.ins > 3 hour

-- dur-by-lit-hour
select (3 day) by hour, (2 hour + 3 minute) by hour from Ord o

-- add-ts-minute
select o.ts + 3 minute, o.ts - o.qty * 1 minute, o.ins + 2 minute from Ord o

-- diff-ts-minute
select (o.ts - o.ins) by minute, timestampdiff(minute, o.ts, o.ins) from Ord o

-- tsadd-minute
select timestampadd(minute, 2, o.ts), timestampadd(minute, o.qty, o.ts) from Ord o

-- dur-minute
from Ord o where o.ts - o.ins > 3 minute

-- dur-by-lit-minute
select (3 day) by minute, (2 hour + 3 minute) by minute from Ord o

-- add-ts-second
select o.ts + 3 second, o.ts - o.qty * 1 second, o.ins + 2 second from Ord o

-- diff-ts-second
select (o.ts - o.ins) by second, timestampdiff(second, o.ts, o.ins) from Ord o

-- tsadd-second
select timestampadd(second, 2, o.ts), timestampadd(second, o.qty, o.ts) from Ord o

-- dur-second
from Ord o where o.ts - o.ins > 3 second

-- dur-by-lit-second
select (3 day) by second, (2 hour + 3 minute) by second from Ord o

-- add-ts-nanosecond
select o.ts + 3 nanosecond, o.ts - o.qty * 1 nanosecond, o.ins + 2 nanosecond from Ord o

-- diff-ts-nanosecond
select (o.ts - o.ins) by nanosecond, timestampdiff(nanosecond, o.ts, o.ins) from Ord o

-- tsadd-nanosecond
select timestampadd(nanosecond, 2, o.ts), timestampadd(nanosecond, o.qty, o.ts) from Ord o

-- dur-nanosecond
from Ord o where o.ts - o.ins > 3 nanosecond

-- dur-by-lit-nanosecond
select (3 day) by nanosecond, (2 hour + 3 minute) by nanosecond from Ord o

-- extract-ts-year
select extract(year from o.ts), extract(year from o.ins) from Ord o

-- extract-d-year
select extract(year from o.d) from Ord o

-- extract-ts-quarter
select extract(quarter from o.ts), extract(quarter from o.ins) from Ord o

-- extract-d-quarter
select extract(quarter from o.d) from Ord o

-- extract-ts-month
select extract(month from o.ts), extract(month from o.ins) from Ord o

-- extract-d-month
select extract(month from o.d) from Ord o

-- extract-ts-week
select extract(week from o.ts), extract(week from o.ins) from Ord o

-- extract-d-week
select extract(week from o.d) from Ord o

-- extract-ts-day
select extract(day from o.ts), extract(day from o.ins) from Ord o

-- extract-d-day
select extract(day from o.d) from Ord o

-- extract-ts-hour
select extract(hour from o.ts), extract(hour from o.ins) from Ord o

-- extract-t-hour
select extract(hour from r.t) from Rich r

-- extract-ts-minute
select extract(minute from o.ts), extract(minute from o.ins) from Ord o

-- extract-t-minute
select extract(minute from r.t) from Rich r

-- extract-ts-second
select extract(second from o.ts), extract(second from o.ins) from Ord o

-- extract-t-second
select extract(second from r.t) from Rich r

-- extract-ts-nanosecond
select extract(nanosecond from o.ts), extract(nanosecond from o.ins) from Ord o

-- extract-t-nanosecond
select extract(nanosecond from r.t) from Rich r

-- extract-ts-epoch
select extract(epoch from o.ts), extract(epoch from o.ins) from Ord o

-- extract-d-epoch
select extract(epoch from o.d) from Ord o

-- extract-ts-day-of-week
select extract(day of week from o.ts), extract(day of week from o.ins) from Ord o

-- extract-d-day-of-week
select extract(day of week from o.d) from Ord o

-- extract-ts-day-of-month
select extract(day of month from o.ts), extract(day of month from o.ins) from Ord o

-- extract-d-day-of-month
select extract(day of month from o.d) from Ord o

-- extract-ts-day-of-year
select extract(day of year from o.ts), extract(day of year from o.ins) from Ord o

-- extract-d-day-of-year
select extract(day of year from o.d) from Ord o

-- extract-ts-week-of-month
select extract(week of month from o.ts), extract(week of month from o.ins) from Ord o

-- extract-d-week-of-month
select extract(week of month from o.d) from Ord o

-- extract-ts-week-of-year
select extract(week of year from o.ts), extract(week of year from o.ins) from Ord o

-- extract-d-week-of-year
select extract(week of year from o.d) from Ord o

-- extract-ts-date
select extract(date from o.ts), extract(date from o.ins) from Ord o

-- extract-ts-time
select extract(time from o.ts), extract(time from o.ins) from Ord o

-- extract-off
select extract(offset from r.off), extract(offset hour from r.off) from Rich r

-- trunc-year
select trunc(o.ts, year), truncate(o.ins, year) from Ord o

-- trunc-quarter
select trunc(o.ts, quarter), truncate(o.ins, quarter) from Ord o

-- trunc-month
select trunc(o.ts, month), truncate(o.ins, month) from Ord o

-- trunc-week
select trunc(o.ts, week), truncate(o.ins, week) from Ord o

-- trunc-day
select trunc(o.ts, day), truncate(o.ins, day) from Ord o

-- trunc-hour
select trunc(o.ts, hour), truncate(o.ins, hour) from Ord o

-- trunc-minute
select trunc(o.ts, minute), truncate(o.ins, minute) from Ord o

-- trunc-second
select trunc(o.ts, second), truncate(o.ins, second) from Ord o

-- format-0
select format(o.ts as 'yyyy-MM-dd') from Ord o

-- format-1
select format(o.ts as 'yyyy/MM/dd HH:mm:ss.SSS') from Ord o

-- format-2
select format(o.ts as 'dd.MM.yy') from Ord o

-- format-3
select format(o.ts as 'HH:mm') from Ord o

-- format-4
select format(o.ts as 'hh:mm a') from Ord o

-- format-5
select format(o.ts as 'EEEE') from Ord o

-- format-6
select format(o.ts as 'EEE, d MMM yyyy') from Ord o

-- format-7
select format(o.ts as 'MMMM') from Ord o

-- format-8
select format(o.ts as 'D') from Ord o

-- format-9
select format(o.ts as 'w') from Ord o

-- format-10
select format(o.ts as 'ww') from Ord o

-- format-11
select format(o.ts as 'e') from Ord o

-- format-12
select format(o.ts as 'GGGG') from Ord o

-- format-13
select format(o.ts as 'yyyy-MM-dd''T''HH:mm') from Ord o

-- format-14
select format(o.ts as 'YYYY') from Ord o

-- format-15
select format(o.ts as 'DDD') from Ord o

-- format-d
select format(o.d as 'dd/MM/yyyy') from Ord o

-- format-t
select format(r.t as 'HH:mm:ss') from Rich r

-- local-time-cmp
from Rich r where r.t > local time

-- local-time-arith
select r.t + 1 hour from Rich r

-- now-funcs
select current date, current time, current timestamp, local datetime, local time, local date, offset datetime, instant

-- ts-minus-ts-sum
select sum((o.ts - o.ins) by second), avg((o.ts - o.ins) by minute) from Ord o

-- dur-arith
from Ord o where o.ts + (o.ts - o.ins) > local datetime

-- dur-sub
from Ord o where (o.ts - o.ins) - 1 hour > 2 minute

-- ts-add-dur-sum
select o.ts + (1 day + 2 hour - 3 minute) from Ord o

-- ts-add-neg
select o.ts + -1 day, o.ts - -2 hour from Ord o

-- ts-add-expr
select o.ts + (o.qty + 1) * 2 day from Ord o

-- ts-add-dbl
select o.ts + o.dbl second, o.ts + 0.5 second from Ord o

-- d-minus-now
select (local date - o.d) by day from Ord o

-- d-plus-hour
select o.d + 3 hour from Ord o

-- ts-between
from Ord o where o.ts between local datetime - 1 day and local datetime + 1 day

-- ts-eq-date
from Ord o where cast(o.ts as LocalDate) = local date

-- ts-gt-str
from Ord o where o.ts > datetime 2024-01-01 10:00

-- lits-jdbc
select {d '2024-02-29'}, {t '10:11:12'}, {ts '2024-02-29 10:11:12'}

-- lits-offset
select offset datetime 2024-02-29 10:11:12+01:00, zoned datetime 2024-02-29 10:11:12 Europe/Berlin

-- epoch-cmp
from Ord o where extract(epoch from o.ts) > 1700000000

-- year-func
select year(o.ts) * 100 + month(o.ts) from Ord o group by year(o.ts) * 100 + month(o.ts)

-- dayofweek-case
select case day(o.d) when 1 then 'first' else 'other' end from Ord o

-- dateadd
select dateadd(day, 3, o.ts), dateadd(month, o.qty, o.d) from Ord o

-- extract-agg
select extract(hour from o.ts), count(*) from Ord o group by extract(hour from o.ts) order by 2 desc
