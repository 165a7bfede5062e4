-- select-all
from Ord

-- where-param
@n string:x
from Ord o where o.name = :n

-- in-list
from Ord o where o.id in (1,2,3)

-- in-param-list
@ids longs:1,2,3
from Ord o where o.id in (:ids)

-- not-in-list
from Ord o where o.id not in (1,2)

-- in-strings
@names strings:a,b'c
from Ord o where o.name in :names

-- between
from Ord o where o.d between local date and local date

-- not-between
from Ord o where o.qty not between 1 and 5

-- between-params
@a date:2024-01-01
@b date:2024-12-31
from Ord o where o.d between :a and :b

-- is-null
from Ord o where o.cu is null

-- is-not-null
from Ord o where o.name is not null

-- bool
from Ord o where o.flag

-- bool-not
from Ord o where not o.flag

-- bool-lit
from Ord o where o.flag = true

-- bool-is-true
from Ord o where o.flag is true

-- bool-is-not-true
from Ord o where o.flag is not true

-- bool-is-false
from Ord o where o.flag is false

-- bool-param
@f boolean:true
from Ord o where o.flag = :f

-- enum-lit
from Ord o where o.st = NEW

-- enum-in
from Ord o where o.st in (NEW, DONE)

-- and-or
from Ord o where (o.qty > 1 or o.qty < 0) and o.name is not null

-- not-group
from Ord o where not (o.qty > 1 and o.flag)

-- compare-all
from Ord o where o.qty = 1 or o.qty <> 2 or o.qty < 3 or o.qty <= 4 or o.qty > 5 or o.qty >= 6

-- distinct
select distinct o.name from Ord o

-- distinct-entity
select distinct c from Cu c join c.orders o

-- projection
select o.id, o.name as n, o.amount from Ord o

-- dyn-inst
select new dev.rockhopper.hibernate.corpus.model.Ver(o.id, o.qty, o.name) from Ord o

-- dyn-map
select new map(o.id as id, o.name as name) from Ord o

-- dyn-list
select new list(o.id, o.name) from Ord o

-- literal-select
select 1, 'a', true, null, 1.5, 2L, 3.5e0 from Ord o

-- literal-only
select 1

-- string-quote
from Ord o where o.name = 'it''s'

-- string-backslash
from Ord o where o.name = 'a\b'

-- string-param-quote
@n string:it's a \ b
from Ord o where o.name = :n

-- unicode
from Ord o where o.name = 'Zürich 東京'

-- uuid-param
@u uuid:6f1e0c5e-3a06-4c2b-9a36-4b3e5a1f1c11
from Ord o where o.uid = :u

-- decimal-param
@a decimal:12.50
from Ord o where o.amount > :a

-- double-param
@a double:1.5
from Ord o where o.dbl > :a

-- ts-param
@i instant:2024-01-01T10:00:00Z
from Ord o where o.ins > :i

-- datetime-param
@i datetime:2024-01-01T10:00:00
from Ord o where o.ts > :i

-- reserved-word
select r.order from Rich r where r.order > 1

-- embedded-id
from Cpk c where c.id.a = 1 and c.id.b = 'x'

-- embedded-id-select
select c.id, c.id.b from Cpk c

-- id-function
select id(o) from Ord o

-- version-function
select version(v) from Ver v

-- entity-equals
@c long:1
select o from Ord o where o.cu.id = :c

-- fk-function
from Ord o where fk(o.cu) = 1

-- path-implicit-join
from Ord o where o.cu.name = 'x'

-- order-by
from Ord o order by o.name, o.id desc

-- order-by-alias
select o.name as n, o.id as i from Ord o order by n, i desc

-- order-by-position
select o.name, o.id from Ord o order by 1, 2 desc

-- order-by-expression
from Ord o order by lower(o.name), o.qty * 2

-- nulls-first
from Ord o order by o.name desc nulls first

-- nulls-last
from Ord o order by o.name asc nulls last

-- nulls-default
from Ord o order by o.name asc nulls first, o.qty desc nulls last

-- order-by-case
from Ord o order by case when o.name is null then 0 else 1 end, o.id

-- case
select case when o.qty > 1 then 'a' else 'b' end, coalesce(o.name, 'x'), nullif(o.qty, 1) from Ord o

-- case-simple
select case o.st when NEW then 'n' when DONE then 'd' else 'u' end from Ord o

-- case-params
@a string:a
@b string:b
select case when o.qty > 1 then :a else :b end from Ord o

-- case-no-else
select case when o.qty > 1 then 'a' end from Ord o

-- ifnull
select ifnull(o.name, 'x') from Ord o

-- coalesce-many
select coalesce(o.name, o.cu.name, 'x') from Ord o

-- concat-operator
select o.name || '-' || o.cu.name from Ord o

-- arith
select o.qty + 1, o.qty - 1, o.qty * 2, -o.qty, +o.qty, o.amount / 3 from Ord o

-- int-div
select o.qty / 2 from Ord o

-- mod-operator
select o.qty % 2 from Ord o

-- arith-precedence
select (o.qty + 1) * (o.qty - 1) / 2 from Ord o

-- big-literals
select 12345678901L, 123456789012345678901234567890BI, 1.23456789BD from Ord o

-- type-of
select type(a) from An a

-- type-filter
from An a where type(a) = Dg

-- treat
from An a where treat(a as Dg).breed = 'x'

-- comment
@comment monthly report
select o.id from Ord o

-- hint
@hint SET_VAR(query_timeout=10)
select o.id from Ord o

-- select-entity-and-scalar
select o, c.name from Ord o join o.cu c

-- count-query
select count(o) from Ord o where o.flag

-- where-arith
from Ord o where o.qty + 1 > o.id * 2

-- where-function
from Ord o where lower(o.name) = 'x' and length(o.name) > 3

-- distinct-from
from Ord o where o.name is distinct from 'x'

-- not-distinct-from
@n string:x
from Ord o where o.name is not distinct from :n

-- is-null-expression
from Ord o where (o.qty + o.id) is null

-- boolean-select
select o.qty > 1, o.name is null, o.flag from Ord o

-- predicate-select
select (o.name like 'a%') from Ord o
