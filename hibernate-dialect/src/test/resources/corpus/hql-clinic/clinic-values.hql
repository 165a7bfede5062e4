-- clinic-d-distinct-json
select distinct v from Visit v join v.doctor d where d.active

-- clinic-d-distinct-scalar
select distinct v.doc, v.photo, v.place from Visit v

-- clinic-d-group-entity
select v, count(c) from Charge c join c.visit v group by v having count(c) > 1 order by count(c) desc

-- clinic-d-group-json
select v.doc, count(*) from Visit v group by v.doc

-- clinic-d-group-json-alias
select v.doc as d, count(*) from Visit v group by d

-- clinic-d-group-json-fn
select json_query(v.doc, '$.a'), count(*) from Visit v group by json_query(v.doc, '$.a')

-- clinic-d-group-json-objectagg
select v.grade, json_objectagg(v.memo : v.minutes) from Visit v group by v.grade

-- clinic-d-distinct-sub
@since 7.4
select x.d from (select distinct v.doc as d from Visit v) x

-- clinic-d-distinct-limit
@max 3
@first 2
select distinct v from Visit v order by v.at

-- clinic-d-order-json
from Visit v order by v.doc

-- clinic-d-order-map
from Shop s order by s.langs

-- clinic-d-distinct-map
select distinct s from Shop s

-- clinic-d-partition-json
select row_number() over (partition by v.doc order by v.id) from Visit v

-- clinic-d-tuple-between
from Visit v where (v.minutes, v.id) between (1, 2L) and (3, 4L)

-- clinic-d-tuple-not-between
from Visit v where (v.minutes, v.id) not between (1, 2L) and (3, 4L)

-- clinic-d-format
select format(v.at as 'EEE, d MMM yyyy'), format(v.at as 'DDD') from Visit v

-- clinic-d-format-d
select format(v.at as 'D') from Visit v

-- clinic-d-time
select hour(d.starts), minute(d.starts), second(d.starts), extract(hour from d.starts), d.starts + 1 hour, d.starts - 30 minute from Doctor d where hour(d.starts) > 8

-- clinic-d-time-diff
select (local time - d.starts) by minute, timestampdiff(hour, d.starts, local time) from Doctor d

-- clinic-d-time-of
select cast(v.at as LocalTime), extract(time from v.at), hour(cast(v.at as LocalTime)) from Visit v where extract(time from v.at) > time 10:00:00

-- clinic-d-time-format
select format(d.starts as 'HH:mm') from Doctor d

-- clinic-d-series-date
select i from generate_series(date 2024-01-01, date 2024-02-01, 1 week) i

-- clinic-d-series-ts
select i, index(i) from generate_series(datetime 2024-01-01 00:00, datetime 2024-01-02 00:00, 6 hour) i order by i

-- clinic-d-series-back
select i, index(i) from generate_series(10, 1, -3) i

-- clinic-d-series-join
select cast(i as LocalDate), count(v) from generate_series(local date - 7 day, local date, 1 day) i left join Visit v on cast(v.at as LocalDate) = i group by i order by i

-- clinic-d-series-month
select i from generate_series(date 2024-01-31, date 2024-12-31, 1 month) i

-- clinic-d-series-nano
select i from generate_series(datetime 2024-01-01 00:00, datetime 2024-01-02 00:00, 1000 nanosecond) i

-- clinic-d-series-lateral-index
select v.id, i, index(i) from Visit v join lateral generate_series(1, v.minutes) i

-- clinic-d-json-insert
select json_insert(v.doc, '$.a', 1), json_replace(v.doc, '$.a', 'x') from Visit v

-- clinic-d-width
select width_bucket(v.cost, 0, 100, 5) from Visit v

-- clinic-d-union-json
select v.doc from Visit v union select w.doc from Visit w where w.cost > 3

-- clinic-d-count-json
select count(distinct v.doc) from Visit v

-- clinic-d-case-json
select case when v.cost > 3 then v.doc else null end, coalesce(v.doc, v.doc) from Visit v

-- clinic-d-time-all
select max(cast(v.at as LocalTime)), min(d.starts), coalesce(cast(v.at as LocalTime), d.starts), cast(d.starts as LocalDateTime), cast(d.starts as String), cast('10:20' as LocalTime), cast(v.at as LocalDate) from Visit v join v.doctor d group by coalesce(cast(v.at as LocalTime), d.starts), cast(d.starts as LocalDateTime), d.starts, v.at order by max(cast(v.at as LocalTime))

-- clinic-d-group-shop
select s, count(*) from Shop s group by s

-- clinic-d-group-embed-json
select v.place, count(*) from Visit v group by v.place

-- clinic-d-group-struct
select s.spot, count(*) from Shop s group by s.spot

-- clinic-d-group-struct-part
select s.spot.name, count(*) from Shop s group by s.spot.name having s.spot.name > 'x'

-- clinic-d-order-embed-json
from Visit v order by v.place

-- clinic-d-order-struct
from Shop s order by s.spot

-- clinic-d-distinct-agg
select count(distinct v.doc), count(distinct v.photo), listagg(distinct v.memo, ',') from Visit v
