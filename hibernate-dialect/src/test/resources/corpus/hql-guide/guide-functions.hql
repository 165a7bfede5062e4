-- g-functions-001
select year(b.published), month(b.published), day(b.published), hour(b.added), minute(b.added), second(b.added) from Book b

-- g-functions-002
select extract(year from b.added), extract(quarter from b.added), extract(month from b.added), extract(week from b.added), extract(day from b.added), extract(hour from b.added), extract(minute from b.added), extract(second from b.added), extract(epoch from b.added), extract(day of year from b.added), extract(day of month from b.added), extract(day of week from b.added), extract(week of year from b.added), extract(week of month from b.added) from Book b

-- g-functions-003
select extract(date from b.added), extract(time from b.added), extract(nanosecond from b.added), extract(year from b.published), extract(day of week from b.published), extract(epoch from b.published), extract(hour from b.opens), extract(minute from b.opens), extract(second from b.opens), extract(hour from b.zoned) from Book b

-- g-functions-004
select extract(offset from b.touched) from Book b

-- g-functions-005
select extract(offset hour from b.touched) from Book b

-- g-functions-006
select extract(timezone_hour from b.zoned) from Book b

-- g-functions-007
select b.published + 1 day, b.published - 2 week, b.published + 3 month, b.published - 1 year, b.published + 1 quarter, b.added + 4 hour, b.added - 5 minute, b.added + 6 second, b.added + 1.5 second, b.added + 100 nanosecond from Book b

-- g-functions-008
select b.published + b.pages day, (b.added - 5 minute) + 1 hour, b.zoned + 1 day, b.touched - 1 month, b.opens + 10 minute, b.opens - 2 hour from Book b

-- g-functions-009
select (b.added - instant) by day, (b.added - instant) by hour, (b.added - instant) by minute, (b.added - instant) by second, (b.added - instant) by nanosecond, (b.added - instant) by week, (b.added - instant) by month, (b.added - instant) by quarter, (b.added - instant) by year from Book b

-- g-functions-010
select (b.published - local date) by day, (b.published - local date) by week, (b.published - local date) by month, (b.published - local date) by year, (b.published - local date) by hour from Book b

-- g-functions-011
select b.added - instant, b.published - local date, b.opens - local time from Book b

-- g-functions-012
select (b.opens - local time) by minute, (b.opens - local time) by second, (b.opens - local time) by hour from Book b

-- g-functions-013
select b from Book b where b.reading > 1 hour

-- g-functions-014
select b from Book b where b.added + b.reading > instant

-- g-functions-015
select b from Book b where b.added + 2 * b.reading > instant and b.added - b.reading < instant

-- g-functions-016
select b from Book b where b.added > instant - 7 day and b.published >= local date - 1 month

-- g-functions-017
select b from Book b where b.added - instant < 3 day

-- g-functions-018
select b from Book b where b.added between local datetime - 1 hour and local datetime

-- g-functions-019
select timestampadd(day, 1, b.added), timestampadd(month, b.pages, b.published), timestampdiff(hour, b.added, instant), timestampdiff(day, b.published, local date), dateadd(day, 1, b.published), datediff(month, b.published, local date) from Book b

-- g-functions-020
select trunc(b.added, year), trunc(b.added, quarter), trunc(b.added, month), trunc(b.added, week), trunc(b.added, day), trunc(b.added, hour), trunc(b.added, minute), trunc(b.added, second), truncate(b.published, month), trunc(b.published, day) from Book b

-- g-functions-021
select date_trunc('month', b.added), date_trunc('day', b.published), date_trunc('week', b.zoned) from Book b

-- g-functions-022
select format(b.added as 'yyyy-MM-dd HH:mm:ss'), format(b.published as 'EEEE dd MMMM yyyy'), format(b.added as 'D e w'), format(b.opens as 'HH:mm'), format(b.added as 'hh:mm a'), format(b.added as 'yy/M/d H:m:s') from Book b

-- g-functions-023
select format(b.added as 'xxx') from Book b

-- g-functions-024
select current_date, current_time, current_timestamp, local date, local time, local datetime, instant, offset datetime, zoned datetime from Book b

-- g-functions-025
select current_date(), current_time(), current_timestamp(), local_date(), local_time(), local_datetime(), current_instant(), instant(), offset_datetime() from Book b

-- g-functions-026
select b from Book b where b.opens between time 08:00 and {t '18:00:00'}

-- g-functions-027
select b from Book b where b.opens = local time 09:30:00 or b.opens > time 10:00:01

-- g-functions-028
select b from Book b where b.published = {d '2020-02-29'} or b.published in (date 2020-01-01, {d '2020-01-02'})

-- g-functions-029
select b from Book b where b.touched > offset datetime 2020-01-01 10:00 +02:00

-- g-functions-030
select b from Book b where b.zoned < zoned datetime 2020-01-01 10:00 Europe/Paris

-- g-functions-031
select b from Book b where b.added > datetime 2020-01-01 10:00:00 +02:00

-- g-functions-032
select b from Book b where cast(b.added as LocalDate) = b.published and cast(b.published as LocalDateTime) < local datetime

-- g-functions-033
select weekofyear(b.added), to_days(b.published), from_unixtime(1), unix_timestamp(b.added) from Book b

-- g-functions-034
select makedate(2020, 1) from Book b

-- g-functions-035
select abs(b.pages), sign(b.rating), ceiling(b.rating), floor(b.price), round(b.rating), round(b.price, 1), round(b.pages, -1), exp(b.rating), ln(b.rating), log(2, b.rating), log10(b.rating), power(b.rating, 2), sqrt(b.pages), mod(b.pages, 7), b.pages % 7, truncate(b.rating, 1), trunc(b.price) from Book b

-- g-functions-036
select pi, e() from Book b

-- g-functions-037
select sin(b.rating), cos(b.rating), tan(b.rating), asin(0.1), acos(b.rating), atan(b.rating), atan2(b.rating, 2), sinh(b.rating), degrees(b.rating), radians(b.pages), rand(), random() from Book b

-- g-functions-038
select greatest(b.pages, 1, 2), least(b.rating, b.pages), greatest(b.title, 'x'), least(b.published, local date) from Book b

-- g-functions-039
select b.pages / 2, b.pages / b.pages, b.price / 3, b.rating / 0, b.pages * 1.5, b.pages + b.price, -b.price, +b.pages, b.pages - 1L, 2e0 * b.pages, 3.0f, 4BD, 5BI, 6L, 0xFF, 1_000 from Book b

-- g-functions-040
select b.pages / 2 * 2, (b.pages + 1) / (b.pages - 1), -(b.pages / 2), b.pages - -1 from Book b

-- g-functions-041
select bitand(a.age, 7), bitor(a.views, 1), bitxor(a.age, 3), bitnot(a.age) from Author a

-- g-functions-042
select sum(a.age), sum(a.views), sum(a.score), sum(a.fans), sum(a.fame), avg(a.age), avg(a.fans), max(a.initial), min(a.active), max(a.born), sum(a.rank_), avg(a.stars) from Author a

-- g-functions-043
select a from Author a where a.active

-- g-functions-044
select a from Author a where not a.active and a.initial = 'x' and a.initial in ('a','b')

-- g-functions-045
select a from Author a where a.active = true or a.active is not true

-- g-functions-046
select a from Author a where a.active is true and a.active is not false

-- g-functions-047
select a from Author a where a.active is null

-- g-functions-048
select case when a.active then 1 else 0 end, case a.active when true then 'y' else 'n' end from Author a

-- g-functions-049
select a from Author a where a.photo = X'CAFE' or a.photo = {0xCA, 0xFE}

-- g-functions-050
select hex(a.photo), cast(a.photo as String) from Author a

-- g-functions-051
select overlay(b.title placing 'XX' from 2), overlay(b.title placing 'XX' from 2 for 3), overlay(b.title placing b.isbn from b.pages for 1) from Book b

-- g-functions-052
select left(b.title, 3), right(b.title, 2), substring(b.title, 2), substring(b.title, 2, 3), substring(b.title from 2 for 3), substring(b.title from 2), replace(b.title, 'a', 'b'), repeat(b.title, 2), reverse(b.title) from Book b

-- g-functions-053
select substring(b.title, b.pages, b.pages + 1), left(b.title, b.pages), locate(b.isbn, b.title, b.pages) from Book b

-- g-functions-054
select character_length(b.title), char_length(b.title), length(b.title), octet_length(b.title), bit_length(b.title), ascii(b.title), chr(65), initcap(b.title), soundex(b.title) from Book b

-- g-functions-055
select character_length(b.title), char_length(b.title), octet_length(b.title), bit_length(b.title), ascii(b.title), chr(b.pages), char(65), initcap(b.title) from Book b

-- g-functions-056
select concat(b.title, ' ', b.pages, ' ', b.published), b.title || ' - ' || b.isbn, b.title || b.pages, 'a' || null, concat(b.title, b.rating, b.available, b.level) from Book b

-- g-functions-057
select upper(b.title) || lower(b.title), str(b.pages), cast(b.pages as String), str(b.published), str(b.rating), str(b.available) from Book b

-- g-functions-058
select collate(b.title as utf8) from Book b

-- g-functions-059
select regexp_like(b.title, '^A.*z$'), regexp_like(b.title, 'a', 'i') from Book b

-- g-functions-060
@since 7.2
select b from Book b where b.title like regexp 'x.*'

-- g-functions-061
@p string:^a
select b from Book b where regexp_like(b.title, :p) and not regexp_like(b.isbn, '\d+')

-- g-functions-062
select translate(b.title, 'abc', 'xyz'), crc32(b.title), md5(b.title), sha(b.title), hex(b.title) from Book b

-- g-functions-063
select cast(b.title as String(3)), cast(b.pages as BigDecimal(10,2)), cast(b.rating as BigDecimal(5,1)) from Book b

-- g-functions-064
select b from Book b where b.level = HIGH and b.color = GREEN

-- g-functions-065
select b from Book b where b.level in (LOW, HIGH) and b.color <> BLUE and b.level > LOW and b.color >= GREEN

-- g-functions-066
select ordinal(b.color), string(b.level), ordinal(b.level), string(b.color) from Book b

-- g-functions-067
select b.level, count(*) from Book b group by b.level order by b.level

-- g-functions-068
@u uuid:00000000-0000-0000-0000-000000000001
select b from Book b where b.code = :u

-- g-functions-069
select b from Book b where b.cost.value > 3 and b.cost.currency = 'EUR'

-- g-functions-070
select b.cost, b.title from Book b where b.cost is not null

-- g-functions-071
select b from Book b where b.cost is null order by b.cost.value

-- g-functions-072
select b from Book b where (b.cost.value, b.cost.currency) = (3, 'EUR')

-- g-functions-073
select b.cost, count(*) from Book b group by b.cost

-- g-functions-074
select b from Book b order by b.cost

-- g-functions-075
select count(distinct b.cost) from Book b

-- g-functions-076
select max(b.cost.value), b.cost.currency from Book b group by b.cost.currency having count(distinct b.publisher) > 1

-- g-functions-077
select dense_rank(3) within group (order by b.pages), dense_rank(3) within group (order by b.pages nulls last), rank(3) within group (order by b.pages desc nulls first), dense_rank('x', 3) within group (order by b.title, b.pages) from Book b

-- g-functions-078
select cast(b.title as String(3)), cast(b.pages as String(1)), cast(b.available as String(2)), cast(b.title as Character) from Book b
