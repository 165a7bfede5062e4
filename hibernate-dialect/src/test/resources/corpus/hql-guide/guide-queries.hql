-- g-queries-001
select p from Person p where p.name like 'J%'

-- g-queries-002
select distinct p from Person p join p.phones ph where ph.type = MOBILE

-- g-queries-003
select distinct pr from Person pr left join pr.phones ph on ph.type = MOBILE

-- g-queries-004
select p from Person p left join fetch p.phones

-- g-queries-005
@max 5
select p from Person p left join fetch p.phones ph left join fetch ph.person

-- g-queries-006
@max 5
@first 2
select p from Person p left join fetch p.phones where p.id > 1 order by p.name

-- g-queries-007
select ph from Phone ph where ph.person.address = 'x' and ph.person.mentor.name is not null

-- g-queries-008
select ph from Phone ph join fetch ph.person where ph.type = LAND_LINE

-- g-queries-009
select p.nickName from Person p where exists (select c from Call c where c.phone.person = p and c.duration > 10)

-- g-queries-010
select index(ph), ph.number from Person p join p.phones ph

-- g-queries-011
@id long:1
@ts datetime:2024-01-01T00:00
select ch from Phone ph join ph.callHistory ch where ph.id = :id and key(ch) = :ts

-- g-queries-012
select value(ch) from Phone ph join ph.callHistory ch where key(ch) > {ts '2024-01-01 00:00:00'}

-- g-queries-013
select key(ch) from Phone ph join ph.callHistory ch

-- g-queries-014
select entry(ch) from Phone ph join ph.callHistory ch

-- g-queries-015
select p from Person p where p.phones[0].type = LAND_LINE

-- g-queries-016
select p from Person p where p.addresses['HOME'] = 'x'

-- g-queries-017
select pr from Person pr where pr.phones[max(indices(pr.phones))].type = 'LAND_LINE'

-- g-queries-018
select p from Person p where max(indices(p.phones)) > 0

-- g-queries-019
select p from Person p where p.phones is empty

-- g-queries-020
select p from Person p where p.phones is not empty

-- g-queries-021
select p from Person p where 'Home address' member of p.addresses

-- g-queries-022
select p from Person p where 'Home address' not member of p.addresses

-- g-queries-023
select p from Person p where 1 = some indices(p.phones)

-- g-queries-024
select p from Person p where 'HOME' in indices(p.addresses)

-- g-queries-025
select p from Phone p where exists elements(p.calls)

-- g-queries-026
select p from Phone p where local datetime > all elements(p.repairTimestamps)

-- g-queries-027
select p from Phone p where max(elements(p.repairTimestamps)) > local datetime

-- g-queries-028
select p from Phone p where some elements(p.repairTimestamps) < local datetime

-- g-queries-029
select p from Person p where size(p.phones) = 2

-- g-queries-030
select p.id, size(p.phones), size(p.addresses) from Person p order by size(p.phones) desc

-- g-queries-031
select p from Person p where maxindex(p.phones) = 0

-- g-queries-032
select p from Person p where p.phones[p.version].number = 'x'

-- g-queries-033
select avg(c.duration), count(distinct c.phone.id), max(c.timestamp), min(c.timestamp), sum(c.duration) from Call c

-- g-queries-034
select d.number, count(c), sum(c.duration) from Call c join c.phone d group by d.number having sum(c.duration) > 20 order by sum(c.duration) desc

-- g-queries-035
select d, sum(c.duration) from Call c join c.phone d group by d

-- g-queries-036
select p.name, sum(c.duration) as s from Call c join c.phone ph join ph.person p group by p.name order by s desc nulls last

-- g-queries-037
select upper(p.name), lower(p.nickName), length(p.address), trim(p.name), substring(p.name, 2, 3) from Person p

-- g-queries-038
select p from Person p where coalesce(p.nickName, p.name, '-') = 'x'

-- g-queries-039
select nullif(p.nickName, p.name) from Person p

-- g-queries-040
select case p.nickName when 'NA' then '<no nick name>' else p.nickName end from Person p

-- g-queries-041
select case when p.nickName is null then case when p.name is null then '<none>' else p.name end else p.nickName end from Person p

-- g-queries-042
select pm from Payment pm where type(pm) = CreditCardPayment

-- g-queries-043
select pm from Payment pm where type(pm) in (CreditCardPayment, WireTransferPayment)

-- g-queries-044
select p from Payment p where treat(p as CreditCardPayment).cardNumber is not null

-- g-queries-045
select c from CreditCardPayment c join c.person p where p.name = 'x'

-- g-queries-046
select p, treat(p as WireTransferPayment).iban from Payment p order by p.id

-- g-queries-047
select count(p), type(p) from Payment p group by type(p)

-- g-queries-048
select c.payment.amount from Call c where c.payment.completed

-- g-queries-049
select c from Call c join treat(c.payment as CreditCardPayment) ccp where ccp.cardNumber like '4%'

-- g-queries-050
select new map(p.name as n, p.id as i) from Person p

-- g-queries-051
select new list(p.name, p.nickName) from Person p

-- g-queries-052
select p.name as n, (select count(*) from Phone ph where ph.person = p) as c from Person p order by c desc, n

-- g-queries-053
select p.name from Person p where p.id in (select ph.person.id from Phone ph group by ph.person.id having count(*) > 1)

-- g-queries-054
select p.name from Person p where (p.name, p.nickName) in (select x.name, x.address from Person x)

-- g-queries-055
select p from Person p where (p.name, p.nickName) = ('a', 'b')

-- g-queries-056
select p from Person p where (p.name, p.nickName) in (('a', 'b'), ('c', 'd'))

-- g-queries-057
select p from Person p where (p.name, p.nickName) not in (('a', 'b'), ('c', 'd'))

-- g-queries-058
select p from Person p where (p.name, p.id) > ('a', 3)

-- g-queries-059
select p from Person p where p.createdOn between {ts '2020-01-01 00:00:00'} and local datetime

-- g-queries-060
select p from Person p where p.createdOn between datetime 2020-01-01 00:00 and datetime 2021-12-31 23:59:59.123456

-- g-queries-061
select p from Person p where p.id not between 1 and 3

-- g-queries-062
select p from Person p where p.name not in ('a','b') or p.name is null

-- g-queries-063
@names strings:a,b
select p from Person p where p.name in (:names)

-- g-queries-064
select p from Person p where p.name in ()

-- g-queries-065
select p from Person p where p.nickName ilike '%JO%'

-- g-queries-066
@x string:a|%b
select p from Person p where p.nickName not ilike :x escape '|'

-- g-queries-067
select p from Person p where p.name like '%|_%' escape '|'

-- g-queries-068
select p from Person p where p.name like concat('%', p.nickName, '_')

-- g-queries-069
select p from Person p where p.mentor.mentor.mentor.name = 'x'

-- g-queries-070
select p.mentor from Person p

-- g-queries-071
select p from Person p where p.mentor = (select m from Person m where m.id = 1)

-- g-queries-072
select p from Person p where p.mentor is null or p.mentor.name = 'x'

-- g-queries-073
select p from Person p where p.mentor in (select m from Person m where m.name = 'x')

-- g-queries-074
select a, b from Person a, Phone b where a = b.person

-- g-queries-075
select a, b from Person a cross join Partner b

-- g-queries-076
select a.name, b.name from Person a full join Partner b on a.name = b.name

-- g-queries-077
select a.name, b.name from Person a right join Partner b on a.name = b.name and b.id > 1

-- g-queries-078
select p.name from Person p union select q.name from Partner q

-- g-queries-079
select p.name from Person p union all select q.name from Partner q order by 1 limit 5

-- g-queries-080
select p.name from Person p intersect select q.name from Partner q

-- g-queries-081
(select p.name from Person p order by p.id limit 2) union all (select q.name from Partner q order by q.id desc fetch first 1 row only)

-- g-queries-082
select p.name from Person p except select q.name from Partner q union all select 'x'

-- g-queries-083
@since 7.4
select x.n from (select p.name as n, count(*) as c from Person p group by p.name) x where x.c > 1

-- g-queries-084
@since 7.4
select x.n, q.id from (select p.name as n, max(p.id) as m from Person p group by p.name) x join Partner q on q.id = x.m

-- g-queries-085
@since 7.4
select p.name, x.c from Person p left join (select ph.person.id as pid, count(*) as c from Phone ph group by ph.person.id) x on x.pid = p.id

-- g-queries-086
@since 7.4
select p.name, x.num from Person p join lateral (select ph.number as num from Phone ph where ph.person = p order by ph.id limit 1) x

-- g-queries-087
@since 7.4
select p.name, x.num from Person p join lateral (select max(ph.number) as num from Phone ph where ph.person = p) x

-- g-queries-088
with t as materialized (select p.name as n from Person p), u as not materialized (select t.n as n from t t) select count(*) from u u

-- g-queries-089
select sum(c.duration) over (partition by c.phone.id order by c.timestamp) from Call c

-- g-queries-090
select sum(c.duration) over (partition by c.phone.id order by c.timestamp rows between 2 preceding and 1 following) from Call c

-- g-queries-091
select avg(c.duration) over (order by c.timestamp rows unbounded preceding) from Call c

-- g-queries-092
select first_value(c.duration) over (partition by c.phone.id order by c.timestamp rows between unbounded preceding and unbounded following), last_value(c.duration) over (order by c.id) from Call c

-- g-queries-093
select lag(c.duration, 1, 0) over (order by c.id), lead(c.duration) over (order by c.id) from Call c

-- g-queries-094
select lag(c.duration, 2) over (order by c.id), lead(c.duration, 1, c.duration) over (order by c.id) from Call c

-- g-queries-095
select row_number() over (order by c.duration desc nulls last, c.id), rank() over (order by c.duration), dense_rank() over (order by c.duration), percent_rank() over (order by c.duration), cume_dist() over (order by c.duration), ntile(4) over (order by c.duration) from Call c

-- g-queries-096
select count(*) over (), max(c.duration) over (partition by c.phone) from Call c

-- g-queries-097
@since 7.4
select x.d, x.r from (select c.duration as d, row_number() over (partition by c.phone.id order by c.duration desc) as r from Call c) x where x.r <= 3

-- g-queries-098
select nth_value(c.duration, 2) over (order by c.id) from Call c

-- g-queries-099
select listagg(p.name, ', ') within group (order by p.name) from Person p

-- g-queries-100
select listagg(distinct p.name, ';') within group (order by p.name desc nulls first) from Person p group by p.address

-- g-queries-101
select listagg(p.name, ',' on overflow truncate '...' without count) within group (order by p.id) from Person p

-- g-queries-102
select listagg(p.name, ',' on overflow error) within group (order by p.id) from Person p

-- g-queries-103
select listagg(p.name, p.nickName) from Person p

-- g-queries-104
select listagg(cast(p.id as String), ',') from Person p

-- g-queries-105
select string_agg(p.name, ',') from Person p

-- g-queries-106
select every(c.duration > 0), any(c.duration > 5) from Call c

-- g-queries-107
select p from Person p where 1 < all (select ph.id from Phone ph where ph.person = p)

-- g-queries-108
select p from Person p where p.id >= any (select ph.id from Phone ph)

-- g-queries-109
select p from Person p where p.id = some (select ph.person.id from Phone ph where ph.type = MOBILE)

-- g-queries-110
select p from Person p where p.id <> all (select ph.person.id from Phone ph)

-- g-queries-111
select median(c.duration) from Call c

-- g-queries-112
select percentile_cont(0.5) within group (order by c.duration), percentile_disc(0.25) within group (order by c.duration desc) from Call c group by c.phone.id

-- g-queries-113
select stddev(c.duration), stddev_pop(c.duration), stddev_samp(c.duration), variance(c.duration), var_pop(c.duration), var_samp(c.duration) from Call c

-- g-queries-114
select var_pop(c.duration) filter (where c.duration > 1), count(*) filter (where c.payment is null) from Call c

-- g-queries-115
select ph.type, ph.person.name, count(*) from Phone ph group by rollup (ph.type, ph.person.name)

-- g-queries-116
select grouping(ph.type), ph.type, count(*) from Phone ph group by cube (ph.type)

-- g-queries-117
select grouping(ph.type), grouping(ph.number), ph.type, ph.number, count(*) from Phone ph group by ph.type, rollup(ph.number) order by 3 nulls first
