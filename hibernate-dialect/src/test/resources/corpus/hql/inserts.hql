-- ins-sel
insert into Ver (id, v, s) select o.id, o.qty, o.name from Ord o

-- ins-vals
insert into Ver (id, v, s) values (1, 1, 'x'), (2, 1, 'y')

-- ins-params
@i long:1
@s string:x
insert into Ver (id, v, s) values (:i, 1, :s)

-- ins-sel-where
insert into Cu (id, name) select o.id, o.name from Ord o where o.flag

-- ins-sel-group
insert into Cu (id, name) select o.cu.id, max(o.name) from Ord o group by o.cu.id

-- ins-sel-union
insert into Cu (id, name) select o.id, o.name from Ord o union all select v.id, v.s from Ver v

-- ins-sel-limit
insert into Cu (id, name) select o.id, o.name from Ord o order by o.id limit 3

-- ins-cpk
insert into Cpk (id.a, id.b, s) values (1, 'x', 'y')

-- ins-version
insert into Ver (id, s) values (1, 'x')

-- ins-conflict
insert into Ver (id, v, s) values (1, 1, 'x') on conflict(id) do update set s = excluded.s, v = excluded.v

-- ins-conflict-partial
insert into Ver (id, v, s) values (1, 1, 'x') on conflict(id) do update set s = excluded.s

-- ins-conflict-nothing
insert into Ver (id, v, s) values (1, 1, 'x') on conflict do nothing

-- ins-conflict-where
insert into Ver (id, v, s) values (1, 1, 'x') on conflict(id) do update set s = excluded.s, v = excluded.v where v < excluded.v

-- ins-joined
insert into Dg (id, name, breed) values (1, 'x', 'y')

-- ins-single-table
insert into Click (id, page, visitor, target) values (1, 'p', 2, 't')

-- ins-types
insert into Ord (id, name, flag, qty, dbl, d, ts) values (1, 'x', true, 2, 1.5e0, local date, local datetime)
