-- group-by-case
select case when o.qty > 1 then 'a' else 'b' end, count(*) from Ord o group by case when o.qty > 1 then 'a' else 'b' end

-- group-by-date-trunc
select date_trunc('month', o.ts), sum(o.amount) from Ord o group by date_trunc('month', o.ts) order by 1

-- group-by-trunc
select trunc(o.ts, month), count(*) from Ord o group by trunc(o.ts, month)

-- group-by-param
@m int:3
select mod(o.qty, :m), count(*) from Ord o group by mod(o.qty, :m)

-- group-by-cast
select cast(o.ts as LocalDate), count(*) from Ord o group by cast(o.ts as LocalDate)

-- group-by-entity-select
select o.cu, sum(o.amount) from Ord o group by o.cu

-- group-by-cpk
select c.id, count(*) from Cpk c group by c.id

-- group-by-fk
select o.cu.id, o.cu.name, count(*) from Ord o group by o.cu.id, o.cu.name

-- group-by-join-entity
select c, max(o.amount) from Cu c join c.orders o group by c having max(o.amount) > 3 order by c.name

-- group-rollup-mixed
select o.name, o.st, sum(o.qty) from Ord o group by o.name, rollup(o.st)

-- group-rollup-expr
select year(o.d), month(o.d), sum(o.qty) from Ord o group by rollup(year(o.d), month(o.d))

-- grouping-in-case
select case when grouping(o.name) = 1 then 'all' else o.name end, sum(o.qty) from Ord o group by rollup(o.name)

-- having-alias
select o.name as n, count(*) as c from Ord o group by o.name having count(*) > 2 and o.name like 'a%'

-- having-subq
select o.name from Ord o group by o.name having max(o.qty) = (select max(p.qty) from Ord p)

-- agg-nested-func
select round(avg(o.amount), 2), coalesce(sum(o.qty), 0), sum(o.qty) / count(*), sum(o.qty * o.amount) from Ord o

-- agg-distinct-expr
select count(distinct o.qty + 1), count(distinct lower(o.name)), sum(distinct o.qty) from Ord o

-- agg-two-distinct
select count(distinct o.name), count(distinct o.st) from Ord o

-- agg-min-max-string
select min(o.name), max(o.name), min(o.ts), max(o.flag) from Ord o

-- agg-case-sum
select sum(case when o.flag then 1 else 0 end) from Ord o

-- agg-count-case
select count(case when o.flag then 1 end), count(nullif(o.qty, 0)) from Ord o

-- agg-entity
select max(o.cu.id), count(o.cu) from Ord o

-- agg-count-distinct-entity
select count(distinct o.cu) from Ord o

-- agg-collection
select max(elements(c.orders)) from Cu c

-- agg-collection-func
select max(o.qty) from Cu c join c.orders o

-- coll-minelement
select c.id from Cu c where 3 = (select max(o.qty) from c.orders o)

-- every-any-having
select o.name from Ord o group by o.name having every(o.qty > 1)

-- every-filter
select every(o.qty > 1) filter (where o.flag), any(o.qty > 1) filter (where o.flag) from Ord o

-- avg-filter
select avg(o.qty) filter (where o.flag), min(o.qty) filter (where o.flag), max(o.name) filter (where o.flag) from Ord o

-- count-filter-expr
select count(o.name) filter (where o.qty > 1 and o.name like 'a%') from Ord o

-- sum-distinct-filter
select sum(distinct o.qty) filter (where o.flag) from Ord o

-- stddev-filter
select stddev(o.dbl) filter (where o.flag), variance(o.dbl) filter (where o.flag) from Ord o

-- listagg-order-other
select listagg(o.name, ',') within group (order by o.qty desc, o.id) from Ord o

-- listagg-nulls
select listagg(o.name, ',') within group (order by o.name asc nulls last) from Ord o

-- listagg-number
select listagg(cast(o.qty as String), ',') within group (order by o.qty) from Ord o

-- listagg-distinct-order
select listagg(distinct o.name, ',') within group (order by o.name) from Ord o

-- listagg-distinct-filter
select listagg(distinct o.name, ',') within group (order by o.name) filter (where o.flag) from Ord o

-- listagg-param
@s string:|
select listagg(o.name, :s) within group (order by o.name) from Ord o

-- listagg-overflow-error
select listagg(o.name, ',' on overflow error) within group (order by o.name) from Ord o

-- listagg-group
select o.st, listagg(o.name, ', ') within group (order by o.name) from Ord o group by o.st

-- listagg-over
select listagg(o.name, ',') within group (order by o.name) over (partition by o.st) from Ord o

-- array-agg-order-filter
select array_agg(o.qty) within group (order by o.id desc) filter (where o.qty > 1) from Ord o

-- array-agg-distinct
select array_agg(distinct o.name) within group (order by o.name) from Ord o

-- array-agg-group
select o.st, array_agg(o.id) within group (order by o.id) from Ord o group by o.st

-- percentile-cont-param
@p double:0.5
select percentile_cont(:p) within group (order by o.dbl) from Ord o

-- percentile-disc-desc
select percentile_disc(0.25) within group (order by o.id desc) from Ord o

-- percentile-date
select percentile_disc(0.5) within group (order by o.ts) from Ord o

-- percentile-over
select percentile_cont(0.5) within group (order by o.dbl) over (partition by o.name) from Ord o

-- hypothetical-rank
select rank(5) within group (order by o.qty), dense_rank(5) within group (order by o.qty), percent_rank(5) within group (order by o.qty), cume_dist(5) within group (order by o.qty) from Ord o

-- hypothetical-group
select o.name, rank(5) within group (order by o.qty) from Ord o group by o.name
