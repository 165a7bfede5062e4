-- group-by-case
select case when o1_0.qty>1 then 'a' else 'b' end,count(*) from ord o1_0 group by case when o1_0.qty>1 then 'a' else 'b' end;

-- group-by-date-trunc
select date_trunc('month',o1_0.ts),sum(o1_0.amount) from ord o1_0 group by date_trunc('month',o1_0.ts) order by 1;

-- group-by-trunc
select date_trunc('month',o1_0.ts),count(*) from ord o1_0 group by date_trunc('month',o1_0.ts);

-- group-by-param
select mod(o1_0.qty,3),count(*) from ord o1_0 group by mod(o1_0.qty,3);

-- group-by-cast
select cast(o1_0.ts as date),count(*) from ord o1_0 group by cast(o1_0.ts as date);

-- group-by-entity-select
select c1_0.id,c1_0.name,sum(o1_0.amount) from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id group by c1_0.id,c1_0.name;

-- group-by-cpk
select c1_0.a,c1_0.b,count(*) from cpk c1_0 group by c1_0.a,c1_0.b;

-- group-by-fk
select o1_0.cu_id,c1_0.name,count(*) from ord o1_0 join cu c1_0 on c1_0.id=o1_0.cu_id group by o1_0.cu_id,c1_0.name;

-- group-by-join-entity
select c1_0.id,c1_0.name,max(o1_0.amount) from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id group by c1_0.id,c1_0.name having max(o1_0.amount)>3 order by c1_0.name;

-- group-rollup-mixed
select o1_0.name,o1_0.st,sum(o1_0.qty) from ord o1_0 group by grouping sets ((o1_0.name,o1_0.st),(o1_0.name));

-- group-rollup-expr
select year(o1_0.d),month(o1_0.d),sum(o1_0.qty) from ord o1_0 group by rollup(year(o1_0.d),month(o1_0.d));

-- grouping-in-case
select case when grouping(o1_0.name)=1 then 'all' else o1_0.name end,sum(o1_0.qty) from ord o1_0 group by rollup(o1_0.name);

-- having-alias
select o1_0.name,count(*) from ord o1_0 group by o1_0.name having count(*)>2 and o1_0.name like 'a%';

-- having-subq
select o1_0.name from ord o1_0 group by o1_0.name having max(o1_0.qty)=(select max(o2_0.qty) from ord o2_0);

-- agg-nested-func
select round(avg(o1_0.amount),2),coalesce(sum(o1_0.qty),0),(sum(o1_0.qty)/count(*)),sum((o1_0.qty*o1_0.amount)) from ord o1_0;

-- agg-distinct-expr
select count(distinct (o1_0.qty+1)),count(distinct lower(o1_0.name)),sum(distinct o1_0.qty) from ord o1_0;

-- agg-two-distinct
select count(distinct o1_0.name),count(distinct o1_0.st) from ord o1_0;

-- agg-min-max-string
select min(o1_0.name),max(o1_0.name),min(o1_0.ts),max(o1_0.flag) from ord o1_0;

-- agg-case-sum
select sum(case when o1_0.flag then 1 else 0 end) from ord o1_0;

-- agg-count-case
select count(case when o1_0.flag then 1 end),count(nullif(o1_0.qty,0)) from ord o1_0;

-- agg-entity
select max(o1_0.cu_id),count(o1_0.cu_id) from ord o1_0;

-- agg-count-distinct-entity
select count(distinct o1_0.cu_id) from ord o1_0;

-- agg-collection
select (select max(o1_0.id) from ord o1_0 where c1_0.id=o1_0.cu_id) from cu c1_0;

-- agg-collection-func
select max(o1_0.qty) from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id;

-- coll-minelement
select c1_0.id from cu c1_0 where 3=(select max(o1_0.qty) from ord o1_0 where c1_0.id=o1_0.cu_id);

-- every-any-having
select o1_0.name from ord o1_0 group by o1_0.name having min(o1_0.qty>1);

-- every-filter
select min(case when o1_0.flag then o1_0.qty>1 end),max(case when o1_0.flag then o1_0.qty>1 end) from ord o1_0;

-- avg-filter
select avg(case when o1_0.flag then o1_0.qty else null end),min(case when o1_0.flag then o1_0.qty else null end),max(case when o1_0.flag then o1_0.name else null end) from ord o1_0;

-- count-filter-expr
select count(case when o1_0.qty>1 and o1_0.name like 'a%' then o1_0.name else null end) from ord o1_0;

-- sum-distinct-filter
select sum(distinct o1_0.qty) from ord o1_0;

-- stddev-filter
select stddev(case when o1_0.flag then o1_0.dbl else null end),variance(case when o1_0.flag then o1_0.dbl else null end) from ord o1_0;

-- listagg-order-other
select group_concat(o1_0.name order by o1_0.qty desc,o1_0.id separator ',') from ord o1_0;

-- listagg-nulls
select group_concat(o1_0.name order by o1_0.name asc nulls last separator ',') from ord o1_0;

-- listagg-number
select group_concat(cast(o1_0.qty as varchar) order by o1_0.qty separator ',') from ord o1_0;

-- listagg-distinct-order
select group_concat(distinct o1_0.name order by o1_0.name separator ',') from ord o1_0;

-- listagg-distinct-filter
select group_concat(distinct case when o1_0.flag then o1_0.name else null end order by o1_0.name separator ',') from ord o1_0;

-- listagg-param
select group_concat(o1_0.name order by o1_0.name separator '|') from ord o1_0;

-- listagg-overflow-error
select group_concat(o1_0.name order by o1_0.name separator ',') from ord o1_0;

-- listagg-group
select o1_0.st,group_concat(o1_0.name order by o1_0.name separator ', ') from ord o1_0 group by o1_0.st;

-- listagg-over
-- refused: RH5107 listagg: StarRocks does not compute it over a window. → Aggregate in a subquery with group by, and join it.

-- array-agg-order-filter
select array_map(s->s.v,array_filter(array_agg(named_struct('v',o1_0.qty,'f',o1_0.qty>1) order by o1_0.id desc),s->s.f)) from ord o1_0;

-- array-agg-distinct
select array_agg(distinct o1_0.name order by o1_0.name) from ord o1_0;

-- array-agg-group
select o1_0.st,array_agg(o1_0.id order by o1_0.id) from ord o1_0 group by o1_0.st;

-- percentile-cont-param
select percentile_cont(o1_0.dbl,0.5) from ord o1_0;

-- percentile-disc-desc
select percentile_disc(o1_0.id,0.75) from ord o1_0;

-- percentile-date
select percentile_disc(o1_0.ts,0.5) from ord o1_0;

-- percentile-over
-- refused: RH5107 percentile_cont: StarRocks does not compute it over a window. → Aggregate in a subquery with group by, and join it.

-- hypothetical-rank
select (1+count(case when ((o1_0.qty<5 or o1_0.qty is null)) then 1 end)),(1+count(distinct case when ((o1_0.qty<5 or o1_0.qty is null)) then concat_ws('\0',coalesce(cast(o1_0.qty as varchar),'')) end)),(count(case when ((o1_0.qty<5 or o1_0.qty is null)) then 1 end)/count(*)),((1+count(case when ((o1_0.qty<=5 or o1_0.qty is null)) then 1 end))/(1+count(*))) from ord o1_0;

-- hypothetical-group
select o1_0.name,(1+count(case when ((o1_0.qty<5 or o1_0.qty is null)) then 1 end)) from ord o1_0 group by o1_0.name;
