-- window
select o1_0.id,row_number() over(partition by o1_0.name order by o1_0.id),sum(o1_0.amount) over(partition by o1_0.name),lag(o1_0.qty) over(order by o1_0.id) from ord o1_0;

-- window-frame
select sum(o1_0.qty) over(order by o1_0.id rows 1 preceding) from ord o1_0;

-- window-frame-between
select sum(o1_0.qty) over(order by o1_0.id rows between 2 preceding and 1 following) from ord o1_0;

-- window-range
select sum(o1_0.qty) over(order by o1_0.id) from ord o1_0;

-- window-unbounded
select sum(o1_0.qty) over(order by o1_0.id rows between unbounded preceding and unbounded following) from ord o1_0;

-- window-groups
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- window-exclude
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- rank
select rank() over(order by o1_0.qty),dense_rank() over(order by o1_0.qty desc) from ord o1_0;

-- percent-rank
select percent_rank() over(order by o1_0.qty),cume_dist() over(order by o1_0.qty) from ord o1_0;

-- ntile
select ntile(4) over(order by o1_0.id) from ord o1_0;

-- first-last
select first_value(o1_0.name) over(order by o1_0.id),last_value(o1_0.name) over(order by o1_0.id) from ord o1_0;

-- nth-value
select array_agg(o1_0.name) over(order by o1_0.id)[2] from ord o1_0;

-- lead-offset
select lead(o1_0.qty,2) over(order by o1_0.id),lag(o1_0.qty,1,0) over(order by o1_0.id) from ord o1_0;

-- window-aggregate
select count(*) over(),avg(o1_0.amount) over(partition by o1_0.st order by o1_0.id) from ord o1_0;

-- window-subquery
select x1_0.c0 from (select o1_0.id,row_number() over(partition by o1_0.cu_id order by o1_0.ts desc) from ord o1_0) x1_0(c0,c1) where x1_0.c1=1;

-- window-order-nulls
select row_number() over(order by o1_0.name desc) from ord o1_0;

-- window-filter
select count(case when o1_0.flag then 1 else null end) over(partition by o1_0.name) from ord o1_0;

-- window-two-keys
select rank() over(partition by o1_0.st,o1_0.name order by o1_0.qty desc,o1_0.id) from ord o1_0;

-- rank-within
select (1+count(case when ((o1_0.qty<5 or o1_0.qty is null)) then 1 end)) from ord o1_0;

-- session-number
select session_number(o1_0.ts,1800) over(partition by o1_0.name order by o1_0.ts) from ord o1_0;

-- w-all-rank
select rank() over(),row_number() over(),dense_rank() over() from ord o1_0;

-- w-ntile-part
select ntile(3) over(partition by o1_0.st order by o1_0.qty) from ord o1_0;

-- w-lag-default
select lag(o1_0.name,1,'x') over(order by o1_0.id),lead(o1_0.name,2,'y') over(partition by o1_0.st order by o1_0.id) from ord o1_0;

-- w-lag-expr
select lag((o1_0.qty+1)) over(order by o1_0.id),(o1_0.qty-lag(o1_0.qty) over(order by o1_0.id)) from ord o1_0;

-- w-lag-null
select lag(o1_0.qty,1,null) over(order by o1_0.id) from ord o1_0;

-- w-first-ignore
select first_value(o1_0.name) over(order by o1_0.id) from ord o1_0;

-- w-first-respect
select first_value(o1_0.name) over(order by o1_0.id),last_value(o1_0.name) over(order by o1_0.id) from ord o1_0;

-- w-last-ignore
select last_value(o1_0.name) over(order by o1_0.id),lag(o1_0.name) over(order by o1_0.id) from ord o1_0;

-- w-nth-from-last
select array_agg(o1_0.name) over(order by o1_0.id)[2] from ord o1_0;

-- w-frames
select sum(o1_0.qty) over(order by o1_0.id rows unbounded preceding),sum(o1_0.qty) over(order by o1_0.id rows current row),sum(o1_0.qty) over(order by o1_0.id rows between current row and unbounded following),sum(o1_0.qty) over(order by o1_0.id rows between 1 following and 3 following) from ord o1_0;

-- w-frames2
select avg(o1_0.amount) over(partition by o1_0.name order by o1_0.id rows between 3 preceding and 1 preceding) from ord o1_0;

-- w-frame-param
select avg(o1_0.amount) over(order by o1_0.id rows 3 preceding) from ord o1_0;

-- w-range-unb
select sum(o1_0.qty) over(order by o1_0.id),sum(o1_0.qty) over(order by o1_0.id range between current row and unbounded following),sum(o1_0.qty) over(order by o1_0.id range between unbounded preceding and unbounded following) from ord o1_0;

-- w-range-current
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- w-range-offset
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- w-range-interval
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- w-groups
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- w-exclude-ties
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- w-exclude-no-others
select sum(o1_0.qty) over(order by o1_0.id rows 1 preceding) from ord o1_0;

-- w-aggs
select min(o1_0.qty) over(partition by o1_0.st),max(o1_0.name) over(partition by o1_0.st),count(o1_0.name) over(partition by o1_0.st order by o1_0.id),stddev(o1_0.dbl) over(partition by o1_0.st),variance(o1_0.dbl) over(partition by o1_0.st),max(o1_0.flag) over(partition by o1_0.st),min(o1_0.flag) over(partition by o1_0.st) from ord o1_0;

-- w-array-agg
select array_agg(o1_0.name) over(partition by o1_0.st) from ord o1_0;

-- w-approx
-- refused: RH5107 approx_count_distinct: StarRocks does not compute it over a window. → Aggregate in a subquery with group by, and join it.

-- w-count-distinct
select count(distinct o1_0.name) over(partition by o1_0.st) from ord o1_0;

-- w-bitmap
select bitmap_union_count(a1_0.u) over(partition by a1_0.n) from agg a1_0;

-- w-max-by
select max_by(o1_0.name,o1_0.qty) over(partition by o1_0.st) from ord o1_0;

-- w-median
-- refused: RH5107 median: StarRocks does not compute it over a window. → Aggregate in a subquery with group by, and join it.

-- w-corr
select corr(o1_0.dbl,o1_0.qty) over(partition by o1_0.st),covar_pop(o1_0.dbl,o1_0.qty) over(partition by o1_0.st),covar_samp(o1_0.dbl,o1_0.qty) over(partition by o1_0.st) from ord o1_0;

-- w-any-value
-- refused: RH5107 any_value: StarRocks does not compute it over a window. → Aggregate in a subquery with group by, and join it.

-- w-in-order-by
select o1_0.id from ord o1_0 order by row_number() over(partition by o1_0.name order by o1_0.id);

-- w-in-expression
select case when row_number() over(order by o1_0.id)=1 then 'a' else 'b' end,(rank() over(order by o1_0.qty)+1) from ord o1_0;

-- w-over-agg
select o1_0.name,sum(o1_0.qty),rank() over(order by sum(o1_0.qty) desc) from ord o1_0 group by o1_0.name;

-- w-over-agg-share
select o1_0.name,((sum(o1_0.qty)*1.0)/sum(sum(o1_0.qty)) over()) from ord o1_0 group by o1_0.name;

-- w-two-level
select x1_0.c0,x1_0.c1 from (select o1_0.name,rank() over(partition by o1_0.st order by o1_0.amount desc) from ord o1_0) x1_0(c0,c1) where x1_0.c1<=3 order by x1_0.c0,x1_0.c1;

-- w-filter-window
select sum(case when o1_0.flag then o1_0.qty else null end) over(partition by o1_0.name order by o1_0.id) from ord o1_0;

-- w-nulls
select rank() over(order by o1_0.qty desc,o1_0.name) from ord o1_0;

-- w-part-expr
select row_number() over(partition by year(o1_0.d),lower(o1_0.name) order by o1_0.ts desc) from ord o1_0;

-- w-distinct
select distinct first_value(o1_0.name) over(partition by o1_0.st order by o1_0.id) from ord o1_0;

-- w-join
select c1_0.name,o1_0.id,row_number() over(partition by c1_0.id order by o1_0.ts desc) from cu c1_0 join ord o1_0 on c1_0.id=o1_0.cu_id;

-- w-entity-top
select o1_0.id,o1_0.amount,o1_0.cu_id,o1_0.d,o1_0.dbl,o1_0.doc,o1_0.flag,o1_0.ins,o1_0.name,o1_0.qty,o1_0.st,o1_0.tags,o1_0.ts,o1_0.uid from ord o1_0 where o1_0.id in (select x1_0.c0 from (select o2_0.id,row_number() over(partition by o2_0.cu_id order by o2_0.ts desc) from ord o2_0) x1_0(c0,c1) where x1_0.c1=1);
