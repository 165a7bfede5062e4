-- neg-precedence
select -(o.qty + 1), o.qty - -1, -(-o.qty) from Ord o

-- div-double
select o.dbl / 2, o.qty / 2.0, o.amount / o.qty, o.qty / o.id from Ord o

-- arith-mixed
select o.qty + o.amount, o.qty * o.dbl, o.id - o.amount from Ord o

-- concat-number
select o.name || o.qty from Ord o

-- concat-null
select concat(o.name, null) from Ord o

-- case-bool
select case when o.flag then o.qty else null end from Ord o

-- case-bool-result
select case when o.qty > 1 then true else false end from Ord o

-- case-where
from Ord o where case when o.qty > 1 then true else false end

-- case-where-eq
from Ord o where (case o.qty when 1 then 'a' else 'b' end) = 'a'

-- predicate-coalesce
from Ord o where coalesce(o.flag, false)

-- predicate-not-coalesce
from Ord o where not coalesce(o.flag, false)

-- predicate-ne-bool
from Ord o where o.flag <> true

-- predicate-like-select
select o.name like 'a%', o.name not like 'a%', o.name in ('a','b'), o.qty between 1 and 2, exists (select 1 from Cu c) from Ord o

-- predicate-max
select max(case when o.qty > 1 then 1 else 0 end) from Ord o

-- null-literal-cmp
from Ord o where o.name = null

-- coalesce-null
select coalesce(null, o.name), nullif(o.name, 'x'), coalesce(o.qty, o.id, 0) from Ord o

-- coalesce-param
@p string:x
select coalesce(o.name, :p) from Ord o

-- param-select
@p string:x
@i int:3
select :p, o.qty + :i from Ord o

-- param-arith
@i int:3
from Ord o where o.qty = :i + 1

-- param-twice
@i int:3
from Ord o where o.qty > :i or o.id > :i

-- param-case
@a int:1
@b int:2
select case when o.flag then :a else :b end from Ord o

-- param-in-one
@ids longs:1
from Ord o where o.id in (:ids)

-- in-mixed
@i long:4
from Ord o where o.id in (1, :i, o.qty)

-- in-expr
from Ord o where lower(o.name) in ('a', 'b') and o.qty + 1 in (1, 2)

-- in-dates
from Ord o where o.d in (date 2024-01-01, date 2024-01-02)

-- in-null
from Ord o where o.name in ('a', null)

-- not-in-null-safe
from Ord o where o.name not in ('a') or o.name is null

-- between-strings
from Ord o where o.name between 'a' and 'b'

-- between-symm
from Ord o where o.qty between o.id and o.id + 5

-- not-between-cols
from Ord o where not (o.qty between 1 and 5)

-- distinct-from-null
from Ord o where o.name is distinct from null

-- not-distinct-from-null
from Ord o where o.name is not distinct from null

-- distinct-from-number
from Ord o where o.qty is distinct from o.id

-- distinct-from-bool
from Ord o where o.flag is distinct from true

-- distinct-from-select
select o.name is distinct from 'x' from Ord o

-- order-by-desc-nulls
from Ord o order by o.name nulls last, o.qty desc nulls first, o.id

-- order-by-param-func
@n int:2
from Ord o order by mod(o.qty, :n)

-- order-by-agg
select o.name, sum(o.qty) from Ord o group by o.name order by sum(o.qty) desc, o.name

-- order-by-subq
select o.id from Ord o order by (select c.name from Cu c where c = o.cu)

-- order-by-boolean
from Ord o order by o.flag desc

-- order-distinct
select distinct o.name, o.qty from Ord o order by o.qty desc

-- order-by-collate
from Ord o order by collate(o.name as utf8mb4_bin)

-- f-if
select if(o.qty > 1, 'a', 'b'), if(o.name is null, 0, o.qty) from Ord o

-- f-function-generic
select function('concat_ws', '-', o.name, 'x'), function('year', o.d) from Ord o

-- f-column
select column(o.name as String), column(o.qty as Integer) from Ord o

-- f-column-where
from Ord o where column(o.qty as Integer) > 2

-- f-unknown-in-where
from Ord o where starts_with(o.name, 'a') and ends_with(o.name, 'z')

-- f-type-discr
select type(e), e.id from Ev e where type(e) in (Click, Ev)

-- f-type-param
from An a where type(a) = Dg or type(a) <> An

-- f-entity-name
from An a where type(a) in (An)

-- f-treat-join
select treat(a as Dg).breed from An a

-- f-treat-where-or
from An a where treat(a as Dg).breed = 'x' or a.name = 'y'

-- f-treat-single
select treat(e as Click).target from Ev e where type(e) = Click

-- f-id-version
select id(v), version(v), v.id from Ver v where id(v) > 1

-- f-naturalid-entityeq
from Ord a, Ord b where a = b and a.cu <> b.cu

-- f-enum-cmp
from Ord o where o.st >= NEW and o.st <> dev.rockhopper.hibernate.corpus.model.St.DONE order by o.st

-- f-enum-ord
select ordinal(o.st), string(o.st) from Ord o

-- f-const
from Ord o where o.qty < java.lang.Integer.MAX_VALUE

-- f-uuid-lit
from Ord o where cast(o.uid as String) like 'a%'
