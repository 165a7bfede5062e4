-- limit
@first 5
@max 10
from Ord o order by o.id

-- max-only
@max 10
from Ord o order by o.id

-- first-only
@first 5
from Ord o order by o.id

-- hql-limit
from Ord o order by o.id limit 10

-- hql-limit-offset
from Ord o order by o.id limit 10 offset 5

-- hql-offset-only
from Ord o order by o.id offset 5

-- hql-limit-param
@n int:10
from Ord o order by o.id limit :n

-- fetch-first
from Ord o order by o.id fetch first 10 rows only

-- fetch-offset
from Ord o order by o.id offset 5 rows fetch next 10 rows only

-- fetch-ties
from Ord o order by o.qty fetch first 10 rows with ties

-- fetch-percent
from Ord o order by o.id fetch first 10 percent rows only

-- fetch-percent-ties
from Ord o order by o.qty fetch first 10 percent rows with ties

-- limit-projection
@max 3
select o.name, count(*) from Ord o group by o.name order by 2 desc

-- limit-distinct
@max 3
select distinct o.name from Ord o order by o.name

-- limit-subquery
from Ord o where o.id in (select c.id from Cu c order by c.name limit 3)

-- limit-union
@max 5
select o.name from Ord o union all select c.name from Cu c order by 1
