-- ins-sel
insert into ver(id,v,s) select o1_0.id,o1_0.qty,o1_0.name from ord o1_0;

-- ins-vals
insert into ver(id,v,s) values (1,1,'x'), (2,1,'y');

-- ins-params
insert into ver(id,v,s) values (1,1,'x');

-- ins-sel-where
insert into cu(id,name) select o1_0.id,o1_0.name from ord o1_0 where o1_0.flag;

-- ins-sel-group
insert into cu(id,name) select o1_0.cu_id,max(o1_0.name) from ord o1_0 group by o1_0.cu_id;

-- ins-sel-union
insert into cu(id,name) select o1_0.id,o1_0.name from ord o1_0 union all select v1_0.id,v1_0.s from ver v1_0;

-- ins-sel-limit
insert into cu(id,name) select o1_0.id,o1_0.name from ord o1_0 order by o1_0.id limit 3;

-- ins-cpk
insert into cpk(a,b,s) values (1,'x','y');

-- ins-version
insert into ver(id,s,v) values (1,'x',0);

-- ins-conflict
insert into ver(id,v,s) values (1,1,'x');

-- ins-conflict-partial
-- refused: RH5105 ver: The INSERT would also replace [v]. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- ins-conflict-nothing
-- refused: RH5105 ver: StarRocks cannot keep an existing row: an INSERT replaces it. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- ins-conflict-where
-- refused: RH5105 ver: StarRocks replaces rows without a condition. → Update every inserted column from 'excluded' (an upsert), or read the existing rows first.

-- ins-joined
-- refused: RH5106 dev.rockhopper.hibernate.corpus.model.Dg: An INSERT statement into an entity of several tables cannot be one statement in StarRocks. → Persist the entities one by one, or map the hierarchy with SINGLE_TABLE.

-- ins-single-table
insert into ev(id,page,visitor,target,DTYPE) values (1,'p',2,'t','Click');

-- ins-types
insert into ord(id,name,flag,qty,dbl,d,ts) values (1,'x',true,2,1.5e0,current_date(),now(6));
