-- s-unnest-two
select o.id, t, u from Ord o join lateral unnest(o.tags) t join lateral unnest(o.tags) u

-- s-unnest-nums
select r.id, sum(n) from Rich r join lateral unnest(r.nums) n group by r.id

-- s-unnest-count
select count(*) from unnest(array('a', 'b')) t

-- s-unnest-agg
select t, count(o.id), sum(o.amount) from Ord o join o.tags t group by t order by 2 desc

-- s-series-where
@since 7.4
select n from generate_series(1, 10) n where n > 3 order by n desc

-- s-series-join
select n, count(o.id) from generate_series(1, 10) n left join Ord o on o.qty = n group by n

-- s-series-desc
select n from generate_series(10, 1, -1) n

-- s-series-long
select n from generate_series(1L, 10L, 3L) n

-- s-series-index
select index(n), n from generate_series(5, 10) n

-- s-series-date
@since 7.4
select local date + n * 1 day from generate_series(0, 6) n

-- s-set-in-from
select x.c0 from (select o.id as c0 from Ord o intersect select c.id from Cu c) x

-- s-set-nested
(select o.id from Ord o union select c.id from Cu c) except select v.id from Ver v

-- s-set-nested2
select o.id from Ord o union all (select c.id from Cu c intersect select v.id from Ver v)

-- s-set-params
@p string:x
select :p, o.id from Ord o union all select 'y', c.id from Cu c

-- s-set-order-limit
select o.id as i, o.name as n from Ord o union select c.id, c.name from Cu c order by i desc limit 3 offset 1

-- s-set-agg
select count(*) from Ord o union all select count(*) from Cu c

-- s-set-entity
select c from Cu c where c.id = 1 union select c from Cu c where c.id = 2

-- s-set-null
select o.name, null from Ord o union all select c.name, 'x' from Cu c

-- s-set-group
select o.name, sum(o.qty) from Ord o group by o.name union all select 'all', sum(o.qty) from Ord o order by 2

-- s-minus-order
select o.name as n from Ord o except select c.name from Cu c order by n limit 2
