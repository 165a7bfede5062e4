-- ins-sel
/* insert into Ver (id, v, s) select o.id, o.qty, o.name from Ord o */ insert into ver(id,v,s) select o1_0.id,o1_0.qty,o1_0.name from ord o1_0;

-- ins-vals
/* insert into Ver (id, v, s) values (1, 1, 'x'), (2, 1, 'y') */ insert into ver(id,v,s) values (1,1,'x'), (2,1,'y');

-- ins-params
/* insert into Ver (id, v, s) values (:i, 1, :s) */ insert into ver(id,v,s) values (1,1,'x');

-- ins-sel-where
/* insert into Cu (id, name) select o.id, o.name from Ord o where o.flag */ insert into cu(id,name) select o1_0.id,o1_0.name from ord o1_0 where o1_0.flag;

-- ins-sel-group
/* insert into Cu (id, name) select o.cu.id, max(o.name) from Ord o group by o.cu.id */ insert into cu(id,name) select o1_0.cu_id,max(o1_0.name) from ord o1_0 group by o1_0.cu_id;

-- ins-sel-union
/* insert into Cu (id, name) select o.id, o.name from Ord o union all select v.id, v.s from Ver v */ insert into cu(id,name) select o1_0.id,o1_0.name from ord o1_0 union all select v1_0.id,v1_0.s from ver v1_0;

-- ins-sel-limit
/* insert into Cu (id, name) select o.id, o.name from Ord o order by o.id limit 3 */ insert into cu(id,name) select o1_0.id,o1_0.name from ord o1_0 order by o1_0.id limit 3;

-- ins-cpk
/* insert into Cpk (id.a, id.b, s) values (1, 'x', 'y') */ insert into cpk(a,b,s) values (1,'x','y');

-- ins-version
/* insert into Ver (id, s) values (1, 'x') */ insert into ver(id,s,v) values (1,'x',0);

-- ins-conflict
/* insert into Ver (id, v, s) values (1, 1, 'x') on conflict(id) do update set s = excluded.s, v = excluded.v */ insert into ver(id,v,s) values (1,1,'x');

-- ins-conflict-partial
-- refused: RH5105 ver: The INSERT would also replace [v]. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- ins-conflict-nothing
-- refused: RH5105 ver: StarRocks cannot keep an existing row: an INSERT replaces it. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- ins-conflict-where
-- refused: RH5105 ver: StarRocks replaces rows without a condition. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- ins-joined
-- refused: RH5106 dev.rockhopper.hibernate.corpus.model.Dg: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- ins-single-table
/* insert into Click (id, page, visitor, target) values (1, 'p', 2, 't') */ insert into ev(id,page,visitor,target,DTYPE) values (1,'p',2,'t','Click');

-- ins-types
/* insert into Ord (id, name, flag, qty, dbl, d, ts) values (1, 'x', true, 2, 1.5e0, local date, local datetime) */ insert into ord(id,name,flag,qty,dbl,d,ts) values (1,'x',1,2,1.5e0,current_date(),now(6));

-- ins-array
/* insert into Ord (id, tags) values (1, :t) */ insert into ord(id,tags) values (1,x'aced0005737200116a6176612e7574696c2e436f6c6c536572578eabb63a1ba811030001490003746167787000000001770400000002740001617400016278');
