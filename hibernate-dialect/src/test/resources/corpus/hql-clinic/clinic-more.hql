-- clinic-new
select new map(d.name as name, count(v) as n) from Doctor d left join d.visits v group by d.name

-- clinic-new-list
select new list(d.name, d.fee) from Doctor d

-- clinic-new-class
select new dev.rockhopper.hibernate.corpus.clinic.Staff$Address(d.name, d.address.city, 3) from Doctor d

-- clinic-treat
select treat(h as Patient).insurance, h.name from Human h

-- clinic-treat-join
select n.level from Ward w join Nurse n on n.ward = w where type(n) = Nurse

-- clinic-treat-where
from Human h where treat(h as Nurse).level > 3 or treat(h as Patient).blood = 'A'

-- clinic-treat-path
select treat(v.patient as Patient).insurance from Visit v

-- clinic-type
select type(h), h.name from Human h where type(h) in (Patient, Nurse)

-- clinic-type-ne
from Asset a where type(a) <> Pump

-- clinic-type-group
select type(c), sum(c.amount) from Charge c group by type(c) order by type(c)

-- clinic-type-case
select case type(c) when Fee then 'fee' when Refund then 'refund' end from Charge c

-- clinic-entity-eq
from Visit v where v.doctor = v.patient.family

-- clinic-entity-null
from Visit v where v.doctor is null or v.doctor <> v.patient.family

-- clinic-entity-in
from Visit v where v.doctor in (select d from Doctor d where d.active)

-- clinic-entity-in-fk
from Doctor d where d.ward in (select w from Ward w where w.floor > 3) and d in (from Doctor x where x.retired)

-- clinic-entity-group
select d, count(v) from Doctor d join d.visits v group by d

-- clinic-entity-group-having
select d.ward, avg(d.fee) from Doctor d group by d.ward having avg(d.fee) > 10

-- clinic-entity-order
from Visit v order by v.doctor, v.patient.name

-- clinic-entity-distinct
select distinct v.doctor from Visit v

-- clinic-entity-count
select count(distinct v.doctor), count(distinct v.patient.id) from Visit v

-- clinic-embedded-eq
from Doctor d where d.address = d.mentor.address

-- clinic-embedded-null
from Doctor d where d.address is null

-- clinic-embedded-not-null
from Doctor d where d.address is not null and d.address.city is not null

-- clinic-embedded-select
select d.address, d.name from Doctor d

-- clinic-embedded-group
select d.address, count(*) from Doctor d group by d.address

-- clinic-embedded-order
from Doctor d order by d.address

-- clinic-embedded-in
from Doctor d where d.address in (select x.address from Doctor x where x.active)

-- clinic-embedded-distinct
select distinct d.address from Doctor d

-- clinic-embedded-count
select count(distinct d.address) from Doctor d

-- clinic-embid
select b.id.day, b.id, count(*) over () from Booking b where b.id.wardId = 2

-- clinic-embid-in
from Booking b where b.id in (select c.id from Booking c where c.who like 'x%')

-- clinic-embid-fn
select id(b), b.id.slot from Booking b order by id(b)

-- clinic-version-only
select version(d), id(d) from Doctor d where version(d) > 2

-- clinic-map-key
select key(r), value(r), entry(r) from Doctor d join d.ratings r

-- clinic-map-key-where
select d.name, value(r) from Doctor d join d.ratings r where key(r) = 2024

-- clinic-map-idx
select d.ratings[2024], d.notes[0] from Doctor d where d.ratings[2023] > 3

-- clinic-map-embedded
select key(s), s.city, value(s).zip from Doctor d join d.sites s where key(s) = NIGHT

-- clinic-map-entity-key
select key(s).name, value(s).name from Doctor d join d.standIns s

-- clinic-map-mapkey
select key(b), b.id from Ward w join w.beds b

-- clinic-index
select index(n), n from Doctor d join d.notes n where index(n) > 0 order by index(n)

-- clinic-index-entity
select index(c), c.title from Doctor d join d.courses c

-- clinic-elements-sub
from Doctor d where exists elements(d.notes)

-- clinic-elements-in
select d.name from Doctor d where 4 in elements(d.ratings) and 2020 in indices(d.ratings)

-- clinic-sub-coll
select (select count(n) from d.notes n where n like 'a%') from Doctor d

-- clinic-sub-coll-from
select d.name, (select max(r) from d.ratings r) from Doctor d

-- clinic-exists-coll
from Doctor d where exists (from d.visits v where v.cost > 10 and v.patient.born < local date)

-- clinic-fetch
select distinct d from Doctor d left join fetch d.visits v left join fetch d.ward where d.active

-- clinic-fetch-page
@max 5
@first 10
from Doctor d left join fetch d.visits order by d.name

-- clinic-fetch-elements
from Doctor d left join fetch d.notes left join fetch d.ratings

-- clinic-fetch-map
from Ward w left join fetch w.beds

-- clinic-limit
from Doctor d order by d.fee desc limit 5 offset 2

-- clinic-limit-param
@n int:3
@o int:4
from Doctor d order by d.fee desc limit :n offset :o

-- clinic-fetch-first
from Doctor d order by d.fee desc fetch first 3 rows only

-- clinic-fetch-ties
from Doctor d order by d.fee desc offset 1 row fetch next 3 rows with ties

-- clinic-fetch-percent
from Doctor d order by d.fee fetch first 10 percent rows only

-- clinic-limit-sub
from Doctor d where d.id in (select v.doctor.id from Visit v order by v.cost desc limit 3)

-- clinic-limit-sub-scalar
select (select v.at from Visit v order by v.at desc limit 1) from Ward w

-- clinic-offset-only
@first 5
from Doctor d order by d.id

-- clinic-union
select d.name from Doctor d union select n.name from Nurse n union all select p.name from Patient p order by 1

-- clinic-intersect
select d.name from Doctor d intersect select p.name from Patient p

-- clinic-except
select d.id from Doctor d except select v.doctor.id from Visit v

-- clinic-union-all-nested
select d.id from Doctor d where d.id in (select v.doctor.id from Visit v union select b.id.wardId from Booking b)

-- clinic-except-all
select d.id from Doctor d except all select v.doctor.id from Visit v

-- clinic-union-entities
from Doctor d where d.active union all from Doctor d where d.retired

-- clinic-group-rollup
select d.ward.id, d.rank, count(*) from Doctor d group by rollup(d.ward.id, d.rank)

-- clinic-group-cube
select d.ward.id, d.rank, sum(d.fee) from Doctor d group by cube(d.ward.id, d.rank) order by d.ward.id nulls last, d.rank nulls first

-- clinic-group-expr
select year(v.at), month(v.at), count(*), sum(v.cost) from Visit v group by year(v.at), month(v.at) order by year(v.at), month(v.at)

-- clinic-group-case
select case when v.cost > 100 then 'high' when v.cost > 10 then 'mid' else 'low' end as c, count(*) from Visit v group by c order by c

-- clinic-group-pos
select d.rank, d.shift, count(*) from Doctor d group by 1, 2 order by 3 desc, 1

-- clinic-group-bool
select d.active, count(*) from Doctor d group by d.active

-- clinic-bool-select
select d.active, not d.active, d.fee > 10, d.name is null, d.active and d.retired, d.name like 'a%' from Doctor d

-- clinic-bool-case
select case when d.active then 1 else 0 end, case d.active when true then 'y' else 'n' end from Doctor d

-- clinic-bool-exists
select exists (select 1 from Visit v where v.doctor = d) from Doctor d

-- clinic-bool-exists-case
select d.name, case when exists (select 1 from Visit v where v.doctor = d) then 'busy' else 'idle' end from Doctor d

-- clinic-bool-in
select d.id in (select v.doctor.id from Visit v) from Doctor d

-- clinic-bool-param
@b boolean:true
select :b, d.active = :b from Doctor d where :b or d.active

-- clinic-nulls
from Doctor d order by d.ward.id asc nulls last, d.fee desc nulls first, d.name nulls last

-- clinic-coalesce
select coalesce(d.fee, 0), nullif(d.name, ''), ifnull(d.address.city, '?'), coalesce(d.ward.name, d.address.city, 'none') from Doctor d

-- clinic-enum-ord
select ordinal(d.rank), string(d.rank), cast(d.rank as String), cast(d.shift as Integer) from Doctor d

-- clinic-enum-case
select case d.rank when CHIEF then 3 when SENIOR then 2 else 1 end from Doctor d order by case d.rank when CHIEF then 3 when SENIOR then 2 else 1 end

-- clinic-enum-max
select max(d.rank), min(d.shift) from Doctor d where d.rank > JUNIOR

-- clinic-uuid
@u uuid:7f000001-0000-4000-8000-000000000001
from Doctor d where d.badge = :u or d.badge in (:u) or d.badge is null

-- clinic-param-select
@p string:x
@n int:3
select :p, d.name || :p, :n + 1, coalesce(:p, d.name) from Doctor d

-- clinic-param-fn
@p string:x
@n int:2
select substring(d.name, :n), round(d.fee, :n), concat(:p, :p), case when d.active then :p else :p end from Doctor d

-- clinic-param-group
@f int:2
select d.fee * :f, count(*) from Doctor d group by d.fee * :f

-- clinic-param-null
@p string:x
from Doctor d where :p is null or d.name = :p

-- clinic-zone
select v.planned, v.told, v.recorded from Visit v where v.planned > offset datetime and v.recorded < instant and v.told is not null

-- clinic-zone-literal
from Visit v where v.planned > datetime 2024-01-01 10:00:00+02:00 and v.recorded < datetime 2024-01-01 10:00:00Z and v.told >= zoned datetime 2024-01-01 10:00:00 Europe/Paris

-- clinic-literals
select date 2024-02-29, time 10:20:30, datetime 2024-02-29 10:20:30.123456, {ts '2024-02-29 01:02:03'}, {d '2024-02-29'}, 1L, 1.5, 2e3, 3.4f, 12.5BD, 99BI, 0xFF, X'CAFE', 'it''s', "dq", true, null from Ward w

-- clinic-numbers
select abs(v.cost), exp(v.cost), ln(v.cost), log10(v.cost), log(2, v.cost), power(v.cost, 2), sqrt(v.cost), mod(v.minutes, 7), v.minutes % 7, v.minutes / 2, v.cost / v.minutes, -v.cost, least(v.cost, 1e0, 2e0), greatest(v.minutes, 3), pi, e, sin(v.cost), cos(v.cost), tan(v.cost), asin(v.cost), acos(v.cost), atan(v.cost), atan2(v.cost, 1), sinh(v.cost), cosh(v.cost), tanh(v.cost), degrees(v.cost), radians(v.cost), rand() from Visit v

-- clinic-bits
select bitand(v.minutes, 3), bitor(v.minutes, 3), bitxor(v.minutes, 3), bitnot(v.minutes) from Visit v

-- clinic-width
select width_bucket(v.cost, 0, 100, 5) from Visit v

-- clinic-strings-std
select upper(d.name), length(d.name), octet_length(d.name), bit_length(d.name), trim(leading 'x' from d.name), left(d.name, 2), right(d.name, 2), replace(d.name, 'a', 'b'), repeat(d.name, 2), reverse(d.name), locate('a', d.name, 2), position('a' in d.name), ascii(d.name), chr(65), substring(d.name from 2 for 3), d.name || '-' || d.id, hex(d.name), md5(d.name) from Doctor d

-- clinic-like
@p string:a%
from Doctor d where d.name like 'a!_%' escape '!' or d.name not like :p or d.name ilike '%X%' or d.name not ilike 'y' or lower(d.name) like concat('%', :p, '%')

-- clinic-regex
@since 7.3
from Doctor d where d.name like regexp '^a.*z$' or d.name ilike regexp 'B' or d.name not like regexp 'q'

-- clinic-regexp-fn
select regexp_like(d.name, 'a.b'), regexp_like(d.name, 'A', 'i') from Doctor d

-- clinic-distinct-from
from Doctor d where d.name is distinct from 'x' and d.fee is not distinct from d.mentor.fee and d.ward is distinct from d.mentor.ward

-- clinic-cast
select cast(v.cost as Integer), cast(v.minutes as String), cast(v.memo as Double), cast(v.at as LocalDate), cast(v.memo as LocalDate), cast(v.at as String), cast('1' as Boolean), cast(v.cost as BigDecimal), cast(v.memo as LocalDateTime), cast(v.minutes as Boolean) from Visit v

-- clinic-cast-len
select cast(v.cost as BigDecimal(10,2)), cast(v.memo as String(5)) from Visit v

-- clinic-current
select current date, current time, current timestamp, current_date, current_time, current_timestamp, local date, local time, local datetime, instant, offset datetime from Ward w

-- clinic-sql
select sql('? + 1', v.minutes), function('weekofyear', v.at), column(v.minutes) from Visit v

-- clinic-function
select function('bitmap_count', function('to_bitmap', v.id)), function('date_trunc', 'month', v.at) as m from Visit v

-- clinic-nested-agg
@since 7.4
select max(x.s) from (select sum(v.cost) as s from Visit v group by v.doctor.id) x

-- clinic-cross
select d.name, w.name from Doctor d cross join Ward w where d.ward <> w

-- clinic-entity-join
select d.name, b.who from Doctor d left join Booking b on b.id.wardId = d.ward.id and b.id.day > d.hired and b.who is not null

-- clinic-full
select d.name, w.name from Doctor d full join d.ward w

-- clinic-right
select d.name, w.name from Doctor d right join d.ward w on w.floor > 2

-- clinic-path-join
select d.mentor.mentor.ward.name, d.mentor.address.city from Doctor d where d.mentor.ward.floor > d.ward.floor

-- clinic-join-with
select d.name from Doctor d join d.visits v with v.cost > 10 left join v.patient p on p.born < local date

-- clinic-implicit-union
select a.label, type(a), a.price from Asset a where a.price > 10 order by a.label

-- clinic-implicit-pump
select treat(a as Pump).rate from Asset a where treat(a as Pump).mobile

-- clinic-array-fns
select array_length(d.skills), array_get(d.skills, 1), array_position(d.skills, 'x'), array_append(d.skills, 'z'), array_prepend('a', d.skills), array_concat(d.skills, d.skills), array_remove(d.skills, 'x'), array_slice(d.skills, 1, 2), array_to_string(d.skills, ','), array_replace(d.skills, 'a', 'b'), array_fill('x', 3), array_set(d.skills, 1, 'q'), array_trim(d.skills, 1), array_remove_index(d.skills, 1), array_positions(d.skills, 'a'), array_contains(d.skills, 'a'), array_includes(d.skills, array('a')), array_intersects(d.skills, array('a')), array_contains_nullable(d.skills, null), array_reverse(d.skills), array_sort(d.skills) from Doctor d

-- clinic-array-literal
select array(1,2,3), [1,2], array_list(1, 2) from Ward w

-- clinic-array-idx
select d.skills[1], d.scores[2] from Doctor d

-- clinic-record
select s.price, s.price.amount, s.spot, s.spot.lat from Shop s where s.price.amount > 3 and s.spot.name = 'x'

-- clinic-hundreds
@ids longs:1,2,3,4,5,6,7,8,9
from Doctor d where d.id in :ids
