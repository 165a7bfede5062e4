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
