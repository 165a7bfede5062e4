-- group
select o.name, count(*), sum(o.amount), avg(o.amount), min(o.d), max(o.ts) from Ord o group by o.name having count(*) > 1

-- group-entity
select c, count(*) from Ord o join o.cu c group by c

-- group-two
select o.name, o.st, count(*) from Ord o group by o.name, o.st

-- group-expression
select lower(o.name), count(*) from Ord o group by lower(o.name)

-- group-alias
select lower(o.name) as n, count(*) from Ord o group by n order by n

-- group-position
select o.name, count(*) from Ord o group by 1 order by 2

-- group-not-selected
select count(*) from Ord o group by o.name

-- group-function-param
@f string:%Y
select date_format(o.ts, :f), count(*) from Ord o group by date_format(o.ts, :f)

-- rollup
select o.name, o.qty, count(*) from Ord o group by rollup(o.name, o.qty)

-- cube
select o.name, o.qty, count(*) from Ord o group by cube(o.name, o.qty)

-- rollup-grouping
select o.name, grouping(o.name), count(*) from Ord o group by rollup(o.name)

-- having
select o.name from Ord o group by o.name having sum(o.qty) > 10 and max(o.amount) is not null

-- having-param
@n long:3
select o.name from Ord o group by o.name having count(*) > :n

-- count-distinct
select count(distinct o.name) from Ord o

-- count-tuple
select count(distinct c.id) from Cpk c

-- count-entity
select count(c) from Cpk c

-- count-star
select count(*) from Cpk c

-- sum-distinct
select sum(distinct o.qty), avg(distinct o.qty) from Ord o

-- filter
select count(*) filter (where o.qty > 1), sum(o.amount) filter (where o.flag) from Ord o

-- filter-distinct
select count(distinct o.name) filter (where o.qty > 1) from Ord o

-- every
select every(o.flag), any(o.flag) from Ord o

-- every-condition
select every(o.qty > 1), any(o.qty > 1) from Ord o

-- bool-or
select bool_or(o.flag) from Ord o

-- stddev
select stddev(o.dbl), stddev_pop(o.dbl), stddev_samp(o.dbl) from Ord o

-- variance
select variance(o.dbl), var_pop(o.dbl), var_samp(o.dbl) from Ord o

-- covariance
select covar_pop(o.dbl, o.qty), covar_samp(o.dbl, o.qty), corr(o.dbl, o.qty) from Ord o

-- listagg
select listagg(o.name, ',') within group (order by o.name) from Ord o

-- listagg-plain
select listagg(o.name, ';') from Ord o

-- listagg-distinct
select listagg(distinct o.name, ',') from Ord o

-- listagg-filter
select listagg(o.name, ',') within group (order by o.id desc) filter (where o.qty > 1) from Ord o

-- listagg-overflow
select listagg(o.name, ',' on overflow truncate without count) within group (order by o.name) from Ord o

-- percentile
select percentile_cont(0.5) within group (order by o.dbl) from Ord o

-- percentile-desc
select percentile_cont(0.9) within group (order by o.dbl desc) from Ord o

-- percentile-disc
select percentile_disc(0.5) within group (order by o.qty) from Ord o

-- percentile-filter
select percentile_cont(0.5) within group (order by o.dbl) filter (where o.qty > 1) from Ord o

-- percentile-group
select o.name, percentile_cont(0.5) within group (order by o.dbl) from Ord o group by o.name

-- median
select median(o.dbl) from Ord o

-- mode
select mode() within group (order by o.qty) from Ord o

-- max-by
select max_by(o.name, o.id), min_by(o.name, o.id) from Ord o

-- any-value
select any_value(o.name) from Ord o group by o.st

-- array-agg
select array_agg(o.name) within group (order by o.id) from Ord o

-- approx
select approx_count_distinct(o.name), ndv(o.name) from Ord o

-- multi-distinct
select multi_distinct_count(o.name) from Ord o

-- ds-distinct
select ds_hll_count_distinct(o.name), ds_theta_count_distinct(o.name) from Ord o

-- percentile-approx
select percentile_approx(o.dbl, 0.5), percentile_approx_weighted(o.dbl, o.qty, 0.5) from Ord o

-- approx-top-k
select approx_top_k(o.name) from Ord o

-- count-if
select count_if(o.flag) from Ord o

-- size-agg
select c.name, sum(size(c.orders)) from Cu c group by c.name

-- group-join
select c.name, count(o) from Cu c left join c.orders o group by c.name order by count(o) desc

-- group-month
select extract(year from o.d), extract(month from o.d), sum(o.amount) from Ord o group by extract(year from o.d), extract(month from o.d)
