-- market-depot-1
from Depot d

-- market-depot-2
select d.bins, d.spare, d.shifts from Depot d where d.id = 1

-- market-depot-3
select b.code, b.load, b.checked from Depot d join lateral unnest(d.bins) b where b.cold

-- market-depot-4
select d.id, index(s), s.leader, s.days from Depot d left join lateral unnest(d.shifts) s

-- market-depot-5
select array_length(d.bins), d.seal.issuer, d.seal.print from Depot d

-- market-depot-6
update Depot d set d.seal.issuer = 'x' where d.id = 1

-- market-depot-7
update Depot d set d.bins = null, d.shifts = null where d.id = 1

-- market-depot-9
select d.keys, d.badges, d.seals from Depot d

-- market-depot-10
select d.doc, array_get(d.bins, 1) from Depot d

-- market-depot-11
select t.sku, t.n, t.pos from Depot d join lateral json_table(d.doc, '$.items[*]' columns (sku String path '$.sku', n Integer path '$.n' default 0 on empty, pos for ordinality)) t

-- market-depot-12
select d.id, t.ok, t.raw, t.price from Depot d left join lateral json_table(d.doc, '$.items[*]' columns (ok exists path '$.sku', raw json path '$', price BigDecimal(10,2) path '$.price')) t where d.name like 'a%'

-- market-depot-13
select t.x from json_table('[1,2]', '$[*]' columns (x Integer path '$')) t

-- market-depot-14
select t.a from Depot d join lateral json_table(d.doc columns (a String)) t

-- market-depot-15
select t.a from Depot d join lateral json_table(d.doc, '$.x[*]' columns (a String, nested '$.y[*]' columns (b String))) t

-- market-depot-17
select nth_value(d.name, 2) over (order by d.id), nth_value(d.name, 3) from last ignore nulls over (order by d.id), nth_value(d.name, 2) over (order by d.id range between unbounded preceding and unbounded following) from Depot d

-- market-depot-18
select nth_value(d.name, 2) over (order by d.id rows between 1 preceding and current row) from Depot d

-- market-depot-19
delete from Depot d where d.seal.issuer = 'x'

-- market-depot-20
insert into Depot (id, name) select d.id + 1, d.name from Depot d

-- market-depot-22
select d.open.rank, d.open.weight from Depot d where d.open.rank = 1

-- market-depot-23
update Depot d set d.open.rank = 3 where d.id = 1

-- market-depot-25
select d.id from Depot d where array_length(d.seals) > 0 and d.badges is not null

-- market-depot-24
select s.leader from Depot d join lateral unnest(d.shifts) s
