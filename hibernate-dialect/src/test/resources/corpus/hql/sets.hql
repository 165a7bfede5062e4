-- union
select o.name from Ord o union select c.name from Cu c

-- union-all
select o.name from Ord o union all (select c.name from Cu c order by c.name limit 3)

-- union-order
select o.name as n from Ord o union select c.name from Cu c order by n

-- union-three
select o.id from Ord o union all select c.id from Cu c union all select v.id from Ver v

-- intersect
select o.name from Ord o intersect select c.name from Cu c

-- intersect-all
select o.name from Ord o intersect all select c.name from Cu c

-- except
select o.name from Ord o except select c.name from Cu c

-- except-all
select o.name from Ord o except all select c.name from Cu c

-- union-limit
(select o.id as i from Ord o order by o.id limit 2) union all (select c.id from Cu c order by c.id limit 2)

-- union-in-subq
from Ord o where o.id in (select c.id from Cu c union select v.id from Ver v)

-- union-from
select x.c0 from (select o.id as c0 from Ord o union all select c.id from Cu c) x

-- union-fetch-ties
select o.qty as q from Ord o union all select v.v from Ver v order by q fetch first 2 rows with ties
