-- window
select o.id, row_number() over (partition by o.name order by o.id), sum(o.amount) over (partition by o.name), lag(o.qty) over (order by o.id) from Ord o

-- window-frame
select sum(o.qty) over (order by o.id rows 1 preceding) from Ord o

-- window-frame-between
select sum(o.qty) over (order by o.id rows between 2 preceding and 1 following) from Ord o

-- window-range
select sum(o.qty) over (order by o.id range between unbounded preceding and current row) from Ord o

-- window-unbounded
select sum(o.qty) over (order by o.id rows between unbounded preceding and unbounded following) from Ord o

-- window-groups
select sum(o.qty) over (order by o.id groups 1 preceding) from Ord o

-- window-exclude
select sum(o.qty) over (order by o.id rows 1 preceding exclude current row) from Ord o

-- rank
select rank() over (order by o.qty), dense_rank() over (order by o.qty desc) from Ord o

-- percent-rank
select percent_rank() over (order by o.qty), cume_dist() over (order by o.qty) from Ord o

-- ntile
select ntile(4) over (order by o.id) from Ord o

-- first-last
select first_value(o.name) over (order by o.id), last_value(o.name) over (order by o.id) from Ord o

-- nth-value
select nth_value(o.name, 2) over (order by o.id) from Ord o

-- lead-offset
select lead(o.qty, 2) over (order by o.id), lag(o.qty, 1, 0) over (order by o.id) from Ord o

-- window-aggregate
select count(*) over (), avg(o.amount) over (partition by o.st order by o.id) from Ord o

-- window-subquery
select x.c0 from (select o.id as c0, row_number() over (partition by o.cu.id order by o.ts desc) as c1 from Ord o) x where x.c1 = 1

-- window-order-nulls
select row_number() over (order by o.name desc nulls last) from Ord o

-- window-filter
select count(*) filter (where o.flag) over (partition by o.name) from Ord o

-- window-two-keys
select rank() over (partition by o.st, o.name order by o.qty desc, o.id) from Ord o

-- rank-within
select rank(5) within group (order by o.qty) from Ord o

-- session-number
select session_number(o.ts, 1800) over (partition by o.name order by o.ts) from Ord o

-- w-all-rank
select rank() over (), row_number() over (), dense_rank() over () from Ord o

-- w-ntile-part
select ntile(3) over (partition by o.st order by o.qty) from Ord o

-- w-lag-default
select lag(o.name, 1, 'x') over (order by o.id), lead(o.name, 2, 'y') over (partition by o.st order by o.id) from Ord o

-- w-lag-expr
select lag(o.qty + 1) over (order by o.id), o.qty - lag(o.qty) over (order by o.id) from Ord o

-- w-lag-null
select lag(o.qty, 1, null) over (order by o.id) from Ord o

-- w-first-ignore
select first_value(o.name) ignore nulls over (order by o.id) from Ord o

-- w-first-respect
select first_value(o.name) respect nulls over (order by o.id), last_value(o.name) respect nulls over (order by o.id) from Ord o

-- w-last-ignore
select last_value(o.name) ignore nulls over (order by o.id), lag(o.name) ignore nulls over (order by o.id) from Ord o

-- w-nth-from-last
select nth_value(o.name, 2) from last over (order by o.id) from Ord o

-- w-frames
select sum(o.qty) over (order by o.id rows unbounded preceding), sum(o.qty) over (order by o.id rows current row), sum(o.qty) over (order by o.id rows between current row and unbounded following), sum(o.qty) over (order by o.id rows between 1 following and 3 following) from Ord o

-- w-frames2
select avg(o.amount) over (partition by o.name order by o.id rows between 3 preceding and 1 preceding) from Ord o

-- w-frame-param
@n int:3
select avg(o.amount) over (order by o.id rows between :n preceding and current row) from Ord o

-- w-range-unb
select sum(o.qty) over (order by o.id range unbounded preceding), sum(o.qty) over (order by o.id range between current row and unbounded following), sum(o.qty) over (order by o.id range between unbounded preceding and unbounded following) from Ord o

-- w-range-current
select sum(o.qty) over (order by o.id range current row) from Ord o

-- w-range-offset
select sum(o.qty) over (order by o.id range between 1 preceding and current row) from Ord o

-- w-range-interval
select sum(o.qty) over (order by o.ts range between 1 day preceding and current row) from Ord o

-- w-groups
select sum(o.qty) over (order by o.id groups between 1 preceding and current row) from Ord o

-- w-exclude-ties
select sum(o.qty) over (order by o.id rows 1 preceding exclude ties) from Ord o

-- w-exclude-no-others
select sum(o.qty) over (order by o.id rows 1 preceding exclude no others) from Ord o

-- w-aggs
select min(o.qty) over (partition by o.st), max(o.name) over (partition by o.st), count(o.name) over (partition by o.st order by o.id), stddev(o.dbl) over (partition by o.st), variance(o.dbl) over (partition by o.st), any(o.flag) over (partition by o.st), every(o.flag) over (partition by o.st) from Ord o

-- w-array-agg
select array_agg(o.name) over (partition by o.st) from Ord o

-- w-approx
select approx_count_distinct(o.name) over (partition by o.st) from Ord o

-- w-count-distinct
select count(distinct o.name) over (partition by o.st) from Ord o

-- w-bitmap
select bitmap_union_count(a.u) over (partition by a.n) from Agg a

-- w-max-by
select max_by(o.name, o.qty) over (partition by o.st) from Ord o

-- w-median
select median(o.dbl) over (partition by o.st) from Ord o

-- w-corr
select corr(o.dbl, o.qty) over (partition by o.st), covar_pop(o.dbl, o.qty) over (partition by o.st), covar_samp(o.dbl, o.qty) over (partition by o.st) from Ord o

-- w-any-value
select any_value(o.name) over (partition by o.st) from Ord o

-- w-in-order-by
select o.id from Ord o order by row_number() over (partition by o.name order by o.id)

-- w-in-expression
select case when row_number() over (order by o.id) = 1 then 'a' else 'b' end, rank() over (order by o.qty) + 1 from Ord o

-- w-over-agg
select o.name, sum(o.qty), rank() over (order by sum(o.qty) desc) from Ord o group by o.name

-- w-over-agg-share
select o.name, sum(o.qty) * 1.0 / sum(sum(o.qty)) over () from Ord o group by o.name

-- w-two-level
select x.c0, x.c1 from (select o.name as c0, rank() over (partition by o.st order by o.amount desc) as c1 from Ord o) x where x.c1 <= 3 order by x.c0, x.c1

-- w-filter-window
select sum(o.qty) filter (where o.flag) over (partition by o.name order by o.id) from Ord o

-- w-nulls
select rank() over (order by o.qty desc nulls last, o.name nulls first) from Ord o

-- w-part-expr
select row_number() over (partition by year(o.d), lower(o.name) order by o.ts desc) from Ord o

-- w-distinct
select distinct first_value(o.name) over (partition by o.st order by o.id) from Ord o

-- w-join
select c.name, o.id, row_number() over (partition by c.id order by o.ts desc) from Cu c join c.orders o

-- w-entity-top
select o from Ord o where o.id in (select x.c0 from (select p.id as c0, row_number() over (partition by p.cu.id order by p.ts desc) as c1 from Ord p) x where x.c1 = 1)
