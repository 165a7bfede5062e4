-- clinic-json-exists
select json_exists(v.doc, '$.bp.sys') from Visit v where json_exists(v.doc, '$.bp')

-- clinic-json-value-date
select json_value(v.doc, '$.day' returning LocalDate), json_value(v.doc, '$.n' returning Long null on error) from Visit v

-- clinic-json-value-where
select v.id from Visit v where json_value(v.doc, '$.bp.sys' returning Integer) > 140 order by json_value(v.doc, '$.bp.sys' returning Integer) desc nulls last

-- clinic-json-object-nested
select json_object('id': v.id, 'who': json_object('name': p.name, 'born': p.born), 'tags': json_array(v.grade, v.memo, v.minutes)) from Visit v join v.patient p

-- clinic-json-arrayagg-group
select d.name, json_arrayagg(v.memo order by v.at desc) from Visit v join v.doctor d group by d.name

-- clinic-json-objectagg-group
select w.name, json_objectagg(d.name : d.fee absent on null) from Doctor d join d.ward w group by w.name

-- clinic-json-set-a
select json_set(v.doc, '$.a', 1) from Visit v

-- clinic-json-remove-a
select json_remove(v.doc, '$.a') from Visit v

-- clinic-json-insert-a
select json_insert(v.doc, '$.a', 1) from Visit v

-- clinic-json-replace-a
select json_replace(v.doc, '$.a', 1) from Visit v

-- clinic-json-merge-a
select json_mergepatch(v.doc, v.doc) from Visit v

-- clinic-json-append-a
select json_array_append(v.doc, '$.a', 1) from Visit v

-- clinic-json-arrins-a
select json_array_insert(v.doc, '$.a[0]', 1) from Visit v

-- clinic-json-table
select t.x from Visit v join lateral json_table(v.doc, '$.items[*]' columns (x Integer path '$.x', pos for ordinality)) t

-- clinic-json-table-root
select t.x from json_table('[1,2]', '$[*]' columns (x Integer path '$')) t

-- clinic-json-embedded-path
select v.place.city, count(*) from Visit v where v.place.zip > 1000 group by v.place.city

-- clinic-json-embedded-whole
select v.place from Visit v

-- clinic-json-embedded-update
update Visit v set v.place.city = 'Oslo' where v.id = 4

-- clinic-xmlelement
select xmlelement(name a, v.memo) from Visit v

-- clinic-xmlforest
select xmlforest(v.memo as m) from Visit v

-- clinic-xmlquery
select xmlquery('/a' passing v.memo) from Visit v

-- clinic-unnest-from
select t from Doctor d join lateral unnest(d.skills) t

-- clinic-unnest-index
select d.id, index(s), s from Doctor d join lateral unnest(d.skills) s order by d.id, index(s)

-- clinic-unnest-left
select d.name, s from Doctor d left join lateral unnest(d.skills) s

-- clinic-unnest-two
select d.name, s, x from Doctor d join lateral unnest(d.skills) s join lateral unnest(d.scores) x

-- clinic-unnest-path
select d.name, s from Doctor d join d.skills s

-- clinic-unnest-group
select s, count(distinct d.id) from Doctor d join lateral unnest(d.skills) s group by s having count(*) > 1 order by 2 desc

-- clinic-unnest-literal
select s from unnest(array('a', 'b')) s

-- clinic-series
select i from generate_series(1, 10) i

-- clinic-series-step
select i, index(i) from generate_series(10, 1, -3) i

-- clinic-series-join
select i, count(v.id) from generate_series(0, 23) i left join Visit v on hour(v.at) = i group by i order by i

-- clinic-series-date
select i from generate_series(local date, local date, 1 day) i

-- clinic-series-datetime
select i from generate_series(datetime 2024-01-01 00:00, datetime 2024-01-02 00:00, 1 hour) i

-- clinic-lateral
@since 7.4
select d.name, l.c from Doctor d join lateral (select max(v.cost) as c from Visit v where v.doctor = d) l

-- clinic-lateral-left
@since 7.4
select d.name, l.at from Doctor d left join lateral (select v.at as at from Visit v where v.doctor = d order by v.at desc limit 1) l

-- clinic-derived
@since 7.4
select x.w, x.n from (select d.ward.id as w, count(*) as n from Doctor d group by d.ward.id) x where x.n > 2

-- clinic-derived-join
@since 7.4
select w.name, x.n from Ward w join (select d.ward.id as wid, count(*) as n from Doctor d group by d.ward.id) x on x.wid = w.id order by x.n desc, w.name

-- clinic-cte
with top as (select d.id as id, d.fee as fee from Doctor d where d.fee > 100) select t.id, w.name from top t join Doctor d on d.id = t.id join d.ward w

-- clinic-cte-two
with a as (select v.doctor.id as d, sum(v.cost) as s from Visit v group by v.doctor.id), b as (select max(x.s) as m from a x) select a.d from a a join b b on a.s = b.m

-- clinic-cte-materialized
with a as materialized (select v.id as id from Visit v) select count(*) from a x

-- clinic-cte-recursive
with tree as (select d.id as id, d.mentor.id as m, 1 as lvl from Doctor d where d.mentor is null union all select c.id, c.mentor.id, t.lvl + 1 from tree t join Doctor c on c.mentor.id = t.id) select t.id, t.lvl from tree t

-- clinic-cte-recursive-search
with tree as (select d.id as id from Doctor d where d.mentor is null union all select c.id from tree t join Doctor c on c.mentor.id = t.id) search breadth first by id set ord select t.id from tree t order by t.ord

-- clinic-cte-union
with a as (select d.name as n from Doctor d union select p.name from Patient p) select a.n from a a order by a.n limit 10

-- clinic-within-group
select listagg(d.name, ', ') within group (order by d.fee desc), percentile_cont(0.5) within group (order by d.fee) from Doctor d

-- clinic-within-group-disc
select d.ward.id, percentile_disc(0.9) within group (order by d.fee asc) from Doctor d group by d.ward.id

-- clinic-mode
select mode() within group (order by d.rank) from Doctor d

-- clinic-rank-hypo
select rank(100.0) within group (order by d.fee) from Doctor d

-- clinic-listagg-overflow
select listagg(d.name, ',' on overflow truncate '...' with count) within group (order by d.name) from Doctor d

-- clinic-listagg-overflow-error
select listagg(d.name, ',' on overflow error) from Doctor d

-- clinic-listagg-distinct
select listagg(distinct d.address.city, '; ') from Doctor d

-- clinic-filter
select count(*) filter (where d.active), sum(d.fee) filter (where d.rank = CHIEF), avg(d.fee) filter (where d.ward.floor > 1) from Doctor d

-- clinic-filter-distinct
select count(distinct d.ward) filter (where d.active = true) from Doctor d

-- clinic-filter-window
select d.id, count(*) filter (where d.active) over (partition by d.ward.id order by d.id) from Doctor d

-- clinic-frame-rows
select v.id, sum(v.cost) over (partition by v.doctor.id order by v.at rows between 2 preceding and current row) from Visit v

-- clinic-frame-rows-following
select v.id, avg(v.cost) over (order by v.at rows between 1 preceding and 1 following), first_value(v.cost) over (order by v.at rows between unbounded preceding and unbounded following) from Visit v

-- clinic-frame-range
select v.id, sum(v.cost) over (order by v.at range between unbounded preceding and current row) from Visit v

-- clinic-frame-range-offset
select v.id, sum(v.cost) over (order by v.minutes range between 5 preceding and current row) from Visit v

-- clinic-frame-groups
select v.id, sum(v.cost) over (order by v.at groups between 1 preceding and current row) from Visit v

-- clinic-frame-exclude
select v.id, sum(v.cost) over (order by v.at rows between unbounded preceding and current row exclude current row) from Visit v

-- clinic-frame-exclude-none
select v.id, sum(v.cost) over (order by v.at rows between unbounded preceding and current row exclude no others) from Visit v

-- clinic-lag
select v.id, lag(v.cost) over (partition by v.patient order by v.at), lead(v.cost, 2) over (order by v.at), lag(v.cost, 1, 0e0) over (order by v.at) from Visit v

-- clinic-ntile
select ntile(4) over (order by v.cost desc nulls last), row_number() over (order by v.at nulls first), dense_rank() over (order by v.cost), percent_rank() over (order by v.cost), cume_dist() over (order by v.cost) from Visit v

-- clinic-first-ignore
select first_value(v.memo) ignore nulls over (order by v.at), last_value(v.memo) respect nulls over (order by v.at) from Visit v

-- clinic-nth
select nth_value(v.cost, 2) over (order by v.at) from Visit v

-- clinic-window-order-by
select d.name from Doctor d order by row_number() over (partition by d.ward.id order by d.fee desc)

-- clinic-window-entity
select d, rank() over (partition by d.ward order by d.fee desc) from Doctor d

-- clinic-window-agg
select d.ward.id, sum(count(*)) over (order by d.ward.id) from Doctor d group by d.ward.id

-- clinic-collate
select d.name from Doctor d order by collate(d.name as utf8_bin)

-- clinic-overlay
select overlay(d.name placing 'xx' from 2 for 3), overlay(d.name placing 'yy' from 1) from Doctor d

-- clinic-format
select format(v.at as 'yyyy-MM-dd HH:mm:ss'), format(v.at as 'dd.MM.yyyy'), format(v.at as 'MMMM d, yyyy'), format(v.at as 'EEEE'), format(v.at as 'hh:mm a') from Visit v

-- clinic-format-date
select format(d.hired as 'yyyy/MM/dd'), format(d.hired as 'D'), format(d.hired as 'MMM yy') from Doctor d

-- clinic-extract-all
select extract(year from v.at), extract(quarter from v.at), extract(month from v.at), extract(week from v.at), extract(day from v.at), extract(hour from v.at), extract(minute from v.at), extract(second from v.at), extract(nanosecond from v.at), extract(epoch from v.at) from Visit v

-- clinic-extract-more
select extract(day of month from v.at), extract(day of week from v.at), extract(day of year from v.at), extract(week of month from v.at), extract(week of year from v.at), extract(date from v.at), extract(time from v.at) from Visit v

-- clinic-extract-off
select extract(offset hour from v.planned) from Visit v

-- clinic-extract-offset
select extract(offset from v.told), extract(offset minute from v.told) from Visit v

-- clinic-extract-instant
select year(v.recorded), hour(v.recorded), extract(epoch from v.recorded), day(v.planned) from Visit v

-- clinic-extract-time
select hour(d.starts), minute(d.starts), second(d.starts) from Doctor d

-- clinic-trunc
select truncate(v.at, month), truncate(v.at, day), truncate(v.at, hour), truncate(v.at, week), truncate(v.at, quarter), trunc(v.at, year), truncate(v.at, minute), truncate(v.at, second) from Visit v

-- clinic-trunc-date
select truncate(d.hired, month), truncate(d.hired, year), trunc(d.hired, week) from Doctor d

-- clinic-trunc-num
select truncate(v.cost, 1), trunc(v.cost), round(v.cost, 2), round(v.cost), floor(v.cost), ceiling(v.cost), sign(v.cost) from Visit v

-- clinic-duration-add
select v.at + 3 day, v.at - 2 hour, v.at + 90 second, v.at + 1 month, v.at - 1 year, v.at + 1 quarter, v.at + 2 week, v.at + 5 minute, v.at + 1000000 nanosecond from Visit v

-- clinic-duration-diff
select (local datetime - v.at) by day, (local datetime - v.at) by hour, (v.at - v.at) by second, (local datetime - v.at) by minute, (local datetime - v.at) by month, (local datetime - v.at) by year, (local datetime - v.at) by week, (local datetime - v.at) by quarter, (local datetime - v.at) by nanosecond from Visit v

-- clinic-duration-diff-dates
select (local date - d.hired) by day, (local date - d.hired) by year, (local date - d.hired) by month from Doctor d where (local date - d.hired) by year >= 5

-- clinic-duration-select
select local datetime - v.at from Visit v

-- clinic-duration-attr-add
select v.at + d.consult from Visit v join v.doctor d

-- clinic-duration-scale
select v.at + 2 * (3 day) from Visit v

-- clinic-duration-neg
select v.at + -(1 day), -(1 day) by hour from Visit v

-- clinic-duration-order
from Visit v order by local datetime - v.at

-- clinic-duration-between
from Visit v where local datetime - v.at between 1 day and 7 day

-- clinic-tuple-in-sub
from Visit v where (v.doctor.id, v.patient.id) in (select d.id, p.id from Doctor d, Patient p where d.ward.floor = 1)

-- clinic-tuple-notin-sub
from Visit v where (v.doctor.id, v.minutes) not in (select x.doctor.id, max(x.minutes) from Visit x group by x.doctor.id)

-- clinic-tuple-in-list
from Visit v where (v.doctor.id, v.grade) in ((1L, 'a'), (2L, 'b'))

-- clinic-tuple-cmp
from Visit v where (v.minutes, v.cost) > (10, 2e0)

-- clinic-tuple-between
from Visit v where (v.minutes, v.id) between (1, 2L) and (3, 4L)

-- clinic-every
from Doctor d where 100 > every (select v.cost from Visit v where v.doctor = d)

-- clinic-any-eq
from Doctor d where d.id = any (select v.doctor.id from Visit v where v.cost > 10)

-- clinic-some
from Doctor d where d.fee >= some (select v.cost from Visit v)

-- clinic-every-agg
select d.ward.id, every(d.active), any(d.retired) from Doctor d group by d.ward.id

-- clinic-every-agg-pred
select every(d.fee > 10 and d.rank = SENIOR), any(d.name like 'A%') filter (where d.active) from Doctor d

-- clinic-every-elements
from Doctor d where 3 < all elements(d.ratings)

-- clinic-any-elements
from Doctor d where 'x' = any elements(d.notes)

-- clinic-some-indices
from Doctor d where 2024 = some indices(d.ratings)

-- clinic-max-elements
select max(elements(d.ratings)), min(indices(d.ratings)), sum(elements(d.ratings)), avg(elements(d.ratings)), maxelement(d.ratings), maxindex(d.notes) from Doctor d

-- clinic-size
select d.name, size(d.visits), size(d.notes) from Doctor d where size(d.ratings) > 2 order by size(d.visits) desc

-- clinic-is-empty
from Doctor d where d.visits is empty and d.notes is not empty and d.ratings is empty

-- clinic-member
from Doctor d where 'chess' member of d.notes and 5 not member of d.ratings

-- clinic-member-entity
from Doctor d, Course c where c member of d.courses

-- clinic-contains-array
from Doctor d where array_contains(d.skills, 'x') or d.skills contains 'y' or d.skills includes array('a','b') or d.skills intersects array('q')

-- clinic-in-array
from Doctor d where 'x' in d.skills

-- clinic-in-elements
from Doctor d where 'x' in elements(d.notes)
