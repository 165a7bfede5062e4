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
-- refused: RH5107 nth_value: StarRocks has no such function. → Number the rows with row_number() and filter.

-- lead-offset
select lead(o1_0.qty,2) over(order by o1_0.id),lag(o1_0.qty,1,0) over(order by o1_0.id) from ord o1_0;

-- window-aggregate
select count(*) over(),avg(o1_0.amount) over(partition by o1_0.st order by o1_0.id) from ord o1_0;

-- window-subquery
select x1_0.c0 from (select o1_0.id,row_number() over(partition by o1_0.cu_id order by o1_0.ts desc) from ord o1_0) x1_0(c0,c1) where x1_0.c1=1;

-- window-order-nulls
select row_number() over(order by o1_0.name desc) from ord o1_0;

-- window-filter
select count(*) filter (where o1_0.flag) over(partition by o1_0.name) from ord o1_0;

-- window-two-keys
select rank() over(partition by o1_0.st,o1_0.name order by o1_0.qty desc,o1_0.id) from ord o1_0;

-- rank-within
select min(hhh_.col0) from (select rank() over(order by o1_0.qty),o1_0.qty from ord o1_0) hhh_(col0,col1) where hhh_.col1=5;

-- session-number
select session_number(o1_0.ts,1800) over(partition by o1_0.name order by o1_0.ts) from ord o1_0;
