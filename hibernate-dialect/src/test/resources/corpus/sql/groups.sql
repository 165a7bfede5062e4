-- group
select o1_0.name,count(*),sum(o1_0.amount),avg(o1_0.amount),min(o1_0.d),max(o1_0.ts) from ord o1_0 group by o1_0.name having count(*)>1;

-- group-entity
select c1_0.id,c1_0.name,count(*) from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id group by c1_0.id,c1_0.name;

-- group-two
select o1_0.name,o1_0.st,count(*) from ord o1_0 group by o1_0.name,o1_0.st;

-- group-expression
select lower(o1_0.name),count(*) from ord o1_0 group by lower(o1_0.name);

-- group-alias
select lower(o1_0.name),count(*) from ord o1_0 group by 1 order by 1;

-- group-position
select o1_0.name,count(*) from ord o1_0 group by 1 order by 2;

-- group-not-selected
select count(*) from ord o1_0 group by o1_0.name;

-- group-function-param
select date_format(o1_0.ts,'%Y'),count(*) from ord o1_0 group by date_format(o1_0.ts,'%Y');

-- rollup
select o1_0.name,o1_0.qty,count(*) from ord o1_0 group by rollup(o1_0.name,o1_0.qty);

-- cube
select o1_0.name,o1_0.qty,count(*) from ord o1_0 group by cube(o1_0.name,o1_0.qty);

-- rollup-grouping
select o1_0.name,grouping(o1_0.name),count(*) from ord o1_0 group by rollup(o1_0.name);

-- having
select o1_0.name from ord o1_0 group by o1_0.name having sum(o1_0.qty)>10 and max(o1_0.amount) is not null;

-- having-param
select o1_0.name from ord o1_0 group by o1_0.name having count(*)>3;

-- count-distinct
select count(distinct o1_0.name) from ord o1_0;

-- count-tuple
select count(distinct c1_0.a,c1_0.b) from cpk c1_0;

-- count-entity
select count(*) from cpk c1_0;

-- count-star
select count(*) from cpk c1_0;

-- sum-distinct
select sum(distinct o1_0.qty),avg(distinct o1_0.qty) from ord o1_0;

-- filter
select count(case when o1_0.qty>1 then 1 else null end),sum(case when o1_0.flag then o1_0.amount else null end) from ord o1_0;

-- filter-distinct
select count(distinct case when o1_0.qty>1 then o1_0.name else null end) from ord o1_0;

-- every
select min(o1_0.flag),max(o1_0.flag) from ord o1_0;

-- every-condition
select min(o1_0.qty>1),max(o1_0.qty>1) from ord o1_0;

-- bool-or
select bool_or(o1_0.flag) from ord o1_0;

-- stddev
select stddev(o1_0.dbl),stddev_pop(o1_0.dbl),stddev_samp(o1_0.dbl) from ord o1_0;

-- variance
select variance(o1_0.dbl),var_pop(o1_0.dbl),var_samp(o1_0.dbl) from ord o1_0;

-- covariance
select covar_pop(o1_0.dbl,o1_0.qty),covar_samp(o1_0.dbl,o1_0.qty),corr(o1_0.dbl,o1_0.qty) from ord o1_0;

-- listagg
select group_concat(o1_0.name order by o1_0.name separator ',') from ord o1_0;

-- listagg-plain
select group_concat(o1_0.name separator ';') from ord o1_0;

-- listagg-distinct
select group_concat(distinct o1_0.name separator ',') from ord o1_0;

-- listagg-filter
select group_concat(case when o1_0.qty>1 then o1_0.name else null end order by o1_0.id desc separator ',') from ord o1_0;

-- listagg-overflow
select group_concat(o1_0.name order by o1_0.name separator ',') from ord o1_0;

-- percentile
select percentile_cont(o1_0.dbl,0.5) from ord o1_0;

-- percentile-desc
select percentile_cont(o1_0.dbl,0.1) from ord o1_0;

-- percentile-disc
select percentile_disc(o1_0.qty,0.5) from ord o1_0;

-- percentile-filter
select percentile_cont(case when o1_0.qty>1 then o1_0.dbl else null end,0.5) from ord o1_0;

-- percentile-group
select o1_0.name,percentile_cont(o1_0.dbl,0.5) from ord o1_0 group by o1_0.name;

-- median
select percentile_cont(o1_0.dbl,0.5) from ord o1_0;

-- mode
-- refused: RH5107 mode: StarRocks has no such function. → Group by the value, count, and take the first row.

-- max-by
select max_by(o1_0.name,o1_0.id),min_by(o1_0.name,o1_0.id) from ord o1_0;

-- any-value
select any_value(o1_0.name) from ord o1_0 group by o1_0.st;

-- array-agg
select array_agg(o1_0.name order by o1_0.id) from ord o1_0;

-- approx
select approx_count_distinct(o1_0.name),ndv(o1_0.name) from ord o1_0;

-- multi-distinct
select multi_distinct_count(o1_0.name) from ord o1_0;

-- ds-distinct
select ds_hll_count_distinct(o1_0.name),ds_theta_count_distinct(o1_0.name) from ord o1_0;

-- percentile-approx
select percentile_approx(o1_0.dbl,0.5),percentile_approx_weighted(o1_0.dbl,o1_0.qty,0.5) from ord o1_0;

-- approx-top-k
select approx_top_k(o1_0.name) from ord o1_0;

-- count-if
select count_if(o1_0.flag) from ord o1_0;

-- size-agg
select c1_0.name,sum((select count(*) from ord o1_0 where c1_0.id=o1_0.cu_id)) from cu c1_0 group by c1_0.name;

-- group-join
select c1_0.name,count(o1_0.id) from cu c1_0 left join ord o1_0 on c1_0.id=o1_0.cu_id group by c1_0.name order by count(o1_0.id) desc;

-- group-month
select year(o1_0.d),month(o1_0.d),sum(o1_0.amount) from ord o1_0 group by year(o1_0.d),month(o1_0.d);
