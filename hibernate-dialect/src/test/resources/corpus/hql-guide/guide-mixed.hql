-- g-mixed-001
select b.reading + 1 minute, -b.reading, b.reading by minute, b.reading by second, (b.reading + 3 hour) by hour, b.reading by nanosecond from Book b

-- g-mixed-002
select format(b.added as 'yyyy-MM-dd''T''HH:mm:ss.SSS'), format(b.added as 'MMM d, yyyy'), format(b.added as 'EEE'), format(b.added as 'ww'), format(b.added as 'YYYY') from Book b

-- g-mixed-003
select format(b.published as 'EEEE dd MMMM yyyy'), format(b.added as 'D'), format(b.opens as 'HH:mm'), format(b.added as 'hh:mm a'), format(b.added as 'yy/M/d H:m:s') from Book b

-- g-mixed-004
select a.views / a.age, a.age / 2, a.rank_ / 2, a.stars * 2, a.fans / 3, a.fans + 1, a.fame * 2, a.score / a.views, mod(a.views, 3), a.views % 7 from Author a

-- g-mixed-005
select a.active and a.age > 3, not a.active, a.active or false, a.age = 1 from Author a

-- g-mixed-006
select pad(b.title with 10 leading), pad(b.title with 10 trailing '*'), pad(b.title with b.pages leading 'x'), lpad(b.title, 5, '0'), rpad(b.title, 5), lpad(b.title, 5), rpad(b.title, b.pages, '-') from Book b

-- g-mixed-007
select trim(b.title), trim(leading from b.title), trim(trailing from b.title), trim(both from b.title), trim('x' from b.title), trim(leading '0' from b.title), trim(trailing 'a' from b.title), trim(both '%' from b.title), ltrim(b.title), rtrim(b.title), trim(both '''' from b.title), trim(both '\' from b.title) from Book b

-- g-mixed-008
@c char:x
select trim(:c from b.title) from Book b

-- g-mixed-009
select cast(b.pages as Long), cast(b.rating as Integer), cast(b.price as Double), cast(b.title as Integer), cast(b.pages as BigDecimal), cast(b.rating as BigInteger), cast(b.available as Integer), cast(b.pages as Boolean), cast(b.title as LocalDate), cast(b.title as LocalTime), cast(b.title as Instant), cast(b.code as String), cast(b.level as String), cast(b.color as String), cast(b.color as Integer), cast(b.published as String), cast(b.title as Float), cast(b.pages as Short), cast(b.pages as Byte), cast(b.title as Character) from Book b

-- g-mixed-010
select cast(b.opens as String), cast(b.zoned as String), cast(b.reading as Long), cast(b.added as LocalDate), cast(b.added as LocalTime), cast(b.published as Instant), cast(b.rating as Boolean), cast(b.title as Double), cast(b.price as Integer), cast(b.price as String) from Book b

-- g-mixed-011
select count(*) filter (where b.available), sum(b.pages) filter (where b.level = HIGH), avg(b.rating) filter (where b.pages > 10 and b.title like 'x%'), count(distinct b.publisher) filter (where b.available) from Book b

-- g-mixed-012
select k, count(*) from Book b join lateral unnest(b.scores) k group by k order by 2 desc

-- g-mixed-013
@since 7.4
select b.title from Book b left join lateral unnest(b.scores) s where s > 3 or s is null

-- g-mixed-014
@i long:1
@v int:2
@t datetime:2020-01-01T10:11:12.123456
select p from Person p where p.id = :i and p.version = :v and p.name is not null and p.createdOn < :t

-- g-mixed-015
@t instant:2020-01-01T10:00:00Z
@d date:2020-01-01
@p decimal:1.23
@r double:1.5
@a boolean:true
select b from Book b where b.added < :t and b.published = :d and b.price > :p and b.rating < :r and b.available = :a

-- g-mixed-016
@s int:3
@k string:x
select b from Book b where array_contains(b.scores, :s) or array_contains(b.keywords, :k)

-- g-mixed-017
select b from Book b where b.weights is not null and b.keywords is null

-- g-mixed-018
@a int:1
@b string:x
@c date:2020-01-01
select :a + 1, :b || 'x', :c from Book b

-- g-mixed-019
@a int:1
select coalesce(:a, b.pages), nullif(b.pages, :a), case when b.pages > :a then :a else 0 end from Book b

-- g-mixed-020
@since 7.4
select x.a, sum(x.n) from (select b.level as a, b.pages as n from Book b where b.pages > 1 union all select b.level as a, 0 as n from Book b) x group by x.a

-- g-mixed-021
@since 7.4
select x.t from (select b.title as t from Book b order by b.pages desc limit 3) x order by x.t

-- g-mixed-022
@since 7.4
select a.t, c.t from (select b.title as t, b.id as i from Book b) a left join (select b.title as t, b.id as i from Book b) c on a.i = c.i + 1

-- g-mixed-023
with x as (select b.level as l, count(*) as n from Book b group by b.level) select b.title, x.n from Book b join x x on x.l = b.level order by x.n, b.title

-- g-mixed-024
with x as (select b.id as i from Book b where b.pages > 1) select b from Book b where b.id in (select x.i from x x)

-- g-mixed-025
with x as (select b.id as i, b.pages as p from Book b) select x.i, (select max(y.p) from x y) from x x

-- g-mixed-026
with x as (select b.id as i from Book b), y as (select x.i as i from x x where x.i > 1), z as (select y.i as i from y y union select x.i from x x) select count(*) from z z

-- g-mixed-027
@since 7.4
with x as (select g as g from generate_series(1, 10) g) select x.g from x x

-- g-mixed-028
with x as (select b.level as l from Book b) select distinct x.l from x x where exists (select 1 from x y where y.l = x.l)

-- g-mixed-029
select b.title, sum(b.pages) over (partition by b.level, b.color order by b.published desc nulls last, b.id range between unbounded preceding and current row) from Book b

-- g-mixed-030
select b.title, sum(b.pages) over (order by b.id rows between current row and unbounded following), count(*) over (order by b.id rows between 1 following and 2 following) from Book b

-- g-mixed-031
select b.title, sum(b.pages) over (order by b.id rows between 1 preceding and current row exclude current row) from Book b

-- g-mixed-032
select b.title, sum(b.pages) over (order by b.published range between 1 day preceding and current row) from Book b

-- g-mixed-033
select b.title, sum(b.pages) filter (where b.available) over (partition by b.level) from Book b

-- g-mixed-034
select b.title, last_value(b.title) respect nulls over (order by b.id rows between unbounded preceding and unbounded following) from Book b

-- g-mixed-035
select b.title, first_value(b.title) ignore nulls over (order by b.id), lag(b.title) ignore nulls over (order by b.id), lead(b.title, 2) ignore nulls over (order by b.id) from Book b

-- g-mixed-036
select b.title, count(distinct b.level) over () from Book b

-- g-mixed-037
select b.title, avg(b.rating) over (partition by year(b.published)), stddev(b.rating) over (partition by b.level), var_samp(b.rating) over (), min(b.title) over (order by b.id) from Book b

-- g-mixed-038
select b.title, listagg(b.title, ',') over (partition by b.level) from Book b

-- g-mixed-039
select b.title, row_number() over (order by b.rating * -1, length(b.title)) from Book b order by row_number() over (order by b.id desc)

-- g-mixed-040
select b.level, sum(sum(b.pages)) over (order by b.level) from Book b group by b.level

-- g-mixed-041
select b.level, rank() over (order by count(*) desc) from Book b group by b.level

-- g-mixed-042
select year(b.published), month(b.published), count(*) from Book b group by rollup(year(b.published), month(b.published))

-- g-mixed-043
select b.publisher.name, b.level, avg(b.price) from Book b group by rollup(b.publisher.name), b.level

-- g-mixed-044
select case when grouping(b.level) = 1 then 'all' else b.level end from Book b group by rollup(b.level)

-- g-mixed-045
select mode() within group (order by b.pages) from Book b

-- g-mixed-046
select rank(3) within group (order by b.pages), dense_rank(3) within group (order by b.pages desc), percent_rank(3) within group (order by b.pages), cume_dist(3) within group (order by b.pages) from Book b

-- g-mixed-047
select rank('x', 3) within group (order by b.title, b.pages) from Book b

-- g-mixed-048
select percentile_cont(0.5) within group (order by b.pages) filter (where b.available), percentile_disc(0.5) within group (order by b.published) from Book b

-- g-mixed-049
select count(b.publisher), count(distinct b.publisher.name), count(b.cost) from Book b

-- g-mixed-050
select element(t), element(a) from Book b join b.tags t join b.authors a

-- g-mixed-051
select elements(b.authors) from Book b

-- g-mixed-052
select elements(b.tags), indices(b.authors) from Book b

-- g-mixed-053
select value(b.tags) from Book b

-- g-mixed-054
select b.tags, b.authors from Book b

-- g-mixed-055
select entry(b.prices) from Book b

-- g-mixed-056
select p from Person p join p.addresses a where key(a) = HOME and a = 'x'

-- g-mixed-057
select p from Person p join p.addresses a on index(a) = dev.rockhopper.hibernate.corpus.guide.People$AddressType.OFFICE

-- g-mixed-058
select treat(p.mentor as Person).name from Person p

-- g-mixed-059
from Person

-- g-mixed-060
from Person p, Partner q where p.id = q.id

-- g-mixed-061
from Person p join Partner q on p.id = q.id

-- g-mixed-062
select p, q from Person p left join Partner q on p.id = q.id and q.name in ('a', 'b')

-- g-mixed-063
select object(p) from Person as p

-- g-mixed-064
select p.name from Person as p inner join p.mentor as m

-- g-mixed-065
select p from Person p left outer join p.mentor m with m.name = 'x'

-- g-mixed-066
select p.id from Person p where exists (from Partner q where q.id = p.id)

-- g-mixed-067
select p from Person p where p.name member of p.addresses

-- g-mixed-068
select dev.rockhopper.hibernate.corpus.guide.Library$Color.RED from Person p

-- g-mixed-069
select java.lang.Integer.MAX_VALUE, java.lang.Math.PI from Person p

-- g-mixed-070
select 'a' || 'b', 1 + 1, 2 * 3 + 4, (1 + 2) * 3, 10 % 3, -5 % 3, 5 / 2, 5.0 / 2, -7 / 2, 1e2, 0.1f + 0.2 from Person p

-- g-mixed-071
@since 7.3
select p.name || null, concat('a', null, 'b'), null || 'x', upper(null), coalesce(null, 'x'), null + 1 from Person p

-- g-mixed-072
select null, cast(null as String), cast(null as Integer) from Person p

-- g-mixed-073
select p from Person p where null is null and p.name = null

-- g-mixed-074
select p from Person p where p.version is not distinct from null or not (p.name is distinct from p.nickName and p.id > 3)

-- g-mixed-075
select p from Person p where not (p.name like 'a%' or p.name not like '%b') and not p.id in (1,2) and not p.id between 3 and 4 and not p.name is null

-- g-mixed-076
select p from Person p where (p.id > 1 and p.id < 5 or p.id = 7) and (p.name = 'a' or (p.name = 'b' and p.version = 0))

-- g-mixed-077
select b.level, b.color, sum(b.pages), grouping(b.level), grouping(b.color) from Book b group by cube(b.level, b.color) having sum(b.pages) > 10 order by grouping(b.level), b.level

-- g-mixed-078
select b.level, sum(b.pages) from Book b group by rollup(b.level) order by grouping(b.level) desc, b.level nulls first limit 3

-- g-mixed-079
select regr_slope(b.rating, b.pages) from Book b

-- g-mixed-080
select bit_and(b.pages) from Book b

-- g-mixed-081
select regr_count(b.rating, b.pages) filter (where b.available) from Book b

-- g-mixed-082
select asinh(b.rating), acosh(b.rating), atanh(b.rating) from Book b

-- g-mixed-083
select median(b.rating), any_value(b.title), max_by(b.title, b.pages), min_by(b.title, b.published) from Book b

-- g-mixed-084
select corr(b.rating, b.pages), covar_pop(b.rating, b.pages), covar_samp(b.rating, b.pages) from Book b

-- g-mixed-085
select grouping(b.level), b.level, sum(b.pages) from Book b group by rollup(b.level) order by 1 desc, 2

-- g-mixed-086
select b.level, sum(b.pages) from Book b group by rollup(b.level) having grouping(b.level) = 0

-- g-mixed-087
select b.level, grouping(b.level) as g from Book b group by rollup(b.level) order by g, b.level
