-- window
/* select o.id, row_number() over (partition by o.name order by o.id), sum(o.amount) over (partition by o.name), lag(o.qty) over (order by o.id) from Ord o */ select o1_0.id,row_number() over(partition by o1_0.name order by o1_0.id),sum(o1_0.amount) over(partition by o1_0.name),lag(o1_0.qty) over(order by o1_0.id) from ord o1_0;

-- window-frame
/* select sum(o.qty) over (order by o.id rows 1 preceding) from Ord o */ select sum(o1_0.qty) over(order by o1_0.id rows 1 preceding) from ord o1_0;

-- window-frame-between
/* select sum(o.qty) over (order by o.id rows between 2 preceding and 1 following) from Ord o */ select sum(o1_0.qty) over(order by o1_0.id rows between 2 preceding and 1 following) from ord o1_0;

-- window-range
/* select sum(o.qty) over (order by o.id range between unbounded preceding and current row) from Ord o */ select sum(o1_0.qty) over(order by o1_0.id) from ord o1_0;

-- window-unbounded
/* select sum(o.qty) over (order by o.id rows between unbounded preceding and unbounded following) from Ord o */ select sum(o1_0.qty) over(order by o1_0.id rows between unbounded preceding and unbounded following) from ord o1_0;

-- window-groups
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- window-exclude
-- refused: RH5107 over: StarRocks knows no window frames with GROUPS, EXCLUDE, or RANGE with an offset. → Use ROWS, or RANGE between unbounded and the current row.

-- rank
/* select rank() over (order by o.qty), dense_rank() over (order by o.qty desc) from Ord o */ select rank() over(order by o1_0.qty),dense_rank() over(order by o1_0.qty desc) from ord o1_0;

-- percent-rank
/* select percent_rank() over (order by o.qty), cume_dist() over (order by o.qty) from Ord o */ select percent_rank() over(order by o1_0.qty),cume_dist() over(order by o1_0.qty) from ord o1_0;

-- ntile
/* select ntile(4) over (order by o.id) from Ord o */ select ntile(4) over(order by o1_0.id) from ord o1_0;

-- first-last
/* select first_value(o.name) over (order by o.id), last_value(o.name) over (order by o.id) from Ord o */ select first_value(o1_0.name) over(order by o1_0.id),last_value(o1_0.name) over(order by o1_0.id) from ord o1_0;

-- nth-value
/* select nth_value(o.name, 2) over (order by o.id) from Ord o */ select nth_value(o1_0.name,2) over(order by o1_0.id) from ord o1_0;

-- lead-offset
/* select lead(o.qty, 2) over (order by o.id), lag(o.qty, 1, 0) over (order by o.id) from Ord o */ select lead(o1_0.qty,2) over(order by o1_0.id),lag(o1_0.qty,1,0) over(order by o1_0.id) from ord o1_0;

-- first-respect
/* select first_value(o.name) ignore nulls over (order by o.id) from Ord o */ select first_value(o1_0.name) over(order by o1_0.id) from ord o1_0;

-- window-aggregate
/* select count(*) over (), avg(o.amount) over (partition by o.st order by o.id) from Ord o */ select count(*) over(),avg(o1_0.amount) over(partition by o1_0.st order by o1_0.id) from ord o1_0;

-- window-subquery
/* select x.i from (select o.id as i, row_number() over (partition by o.cu.id order by o.ts desc) as r from Ord o) x where x.r = 1 */ select x1_0.c0 from (select o1_0.id,row_number() over(partition by o1_0.cu_id order by o1_0.ts desc) from ord o1_0) x1_0(c0,c1) where x1_0.c1=1;

-- window-order-nulls
/* select row_number() over (order by o.name desc nulls last) from Ord o */ select row_number() over(order by o1_0.name desc) from ord o1_0;

-- window-filter
/* select count(*) filter (where o.flag) over (partition by o.name) from Ord o */ select count(*) filter (where o1_0.flag) over(partition by o1_0.name) from ord o1_0;

-- window-two-keys
/* select rank() over (partition by o.st, o.name order by o.qty desc, o.id) from Ord o */ select rank() over(partition by o1_0.st,o1_0.name order by o1_0.qty desc,o1_0.id) from ord o1_0;

-- session-number
/* select session_number(o.ts, 1800) over (partition by o.name order by o.ts) from Ord o */ select session_number(o1_0.ts,1800) over(partition by o1_0.name order by o1_0.ts) from ord o1_0;
