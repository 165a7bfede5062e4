-- market-depot-1
select d1_0.id,array_map(x->from_binary(x,'hex'),d1_0.badges),d1_0.bins,d1_0.crates,d1_0.doc,map_apply((k,v)->(k,from_binary(v,'hex')),d1_0.`keys`),d1_0.name,d1_0.open,case when d1_0.seal is null then null else named_struct('issuer',d1_0.seal.`issuer`,'print',from_binary(d1_0.seal.`print`,'hex'),'older',array_map(x->from_binary(x,'hex'),d1_0.seal.`older`)) end,array_map(x->case when x is null then null else named_struct('issuer',x.`issuer`,'print',from_binary(x.`print`,'hex'),'older',array_map(x1->from_binary(x1,'hex'),x.`older`)) end,d1_0.seals),d1_0.shifts,d1_0.spare from Depot d1_0;

-- market-depot-2
select d1_0.bins,d1_0.spare,d1_0.shifts from Depot d1_0 where d1_0.id=1;

-- market-depot-3
select b1_0.code,b1_0.`load`,b1_0.checked from Depot d1_0 join unnest(array_map(x->x.`code`,d1_0.bins),array_map(x->x.`load`,d1_0.bins),array_map(x->x.`checked`,d1_0.bins),array_map(x->x.`cold`,d1_0.bins)) b1_0(code,`load`,checked,cold) on true where b1_0.cold;

-- market-depot-4
-- refused: RH5107 desk: Hibernate loses columns when it unnests embeddables with embeddables inside. → Read the whole list, or map it as @ElementCollection.

-- market-depot-5
select cardinality(d1_0.bins),d1_0.seal.issuer,d1_0.seal.print from Depot d1_0;

-- market-depot-6
update Depot set seal=named_struct('issuer','x','print',seal.print,'older',seal.older) where Depot.id=1;

-- market-depot-7
update Depot set bins=null,shifts=null where Depot.id=1;

-- market-depot-9
select map_apply((k,v)->(k,from_binary(v,'hex')),d1_0.`keys`),array_map(x->from_binary(x,'hex'),d1_0.badges),array_map(x->case when x is null then null else named_struct('issuer',x.`issuer`,'print',from_binary(x.`print`,'hex'),'older',array_map(x1->from_binary(x1,'hex'),x.`older`)) end,d1_0.seals) from Depot d1_0;

-- market-depot-10
select d1_0.doc,element_at(d1_0.bins,1) from Depot d1_0;

-- market-depot-11
select t1_0.sku,t1_0.n,t1_0.pos from Depot d1_0 join unnest(array_map(x->get_json_string(x,'$.sku'),cast(json_query(d1_0.doc,'$.items') as array<json>)),array_map(x->coalesce(cast(get_json_string(x,'$.n') as int),0),cast(json_query(d1_0.doc,'$.items') as array<json>)),array_generate(1,array_length(cast(json_query(d1_0.doc,'$.items') as array<json>)),1)) t1_0(sku,n,pos) on true;

-- market-depot-12
select d1_0.id,t1_0.ok,t1_0.raw,t1_0.price from Depot d1_0 left join unnest(array_map(x->json_exists(x,'$.sku'),cast(json_query(d1_0.doc,'$.items') as array<json>)),array_map(x->json_query(x,'$'),cast(json_query(d1_0.doc,'$.items') as array<json>)),array_map(x->cast(get_json_string(x,'$.price') as decimal(10,2)),cast(json_query(d1_0.doc,'$.items') as array<json>))) t1_0(ok,raw,price) on true where d1_0.name like 'a%';

-- market-depot-13
select t1_0.x from table(unnest(array_map(x->cast(get_json_string(x,'$') as int),cast(parse_json('[1,2]') as array<json>)))) t1_0(x);

-- market-depot-14
select t1_0.a from Depot d1_0 join unnest(array_map(x->get_json_string(x,'$.a'),case when json_exists(d1_0.doc,'$') then [json_query(d1_0.doc,'$')] end)) t1_0(a) on true;

-- market-depot-15
-- refused: RH5107 json_table: StarRocks' JSON functions know no 'nested path'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- market-depot-17
select array_agg(d1_0.name) over(order by d1_0.id)[2],array_agg(d1_0.name) over(order by d1_0.id)[3],array_agg(d1_0.name) over(order by d1_0.id range between unbounded preceding and unbounded following)[2] from Depot d1_0;

-- market-depot-18
-- refused: RH5107 nth_value: StarRocks computes it from 3.4 on, and over frames with RANGE. → Use RANGE instead of ROWS, or number the rows with row_number() and filter.

-- market-depot-19
delete from Depot where Depot.seal.issuer='x';

-- market-depot-20
insert into Depot(id,name) select (d2_0.id+1),d2_0.name from Depot d2_0;

-- market-depot-22
select cast(get_json_string(d1_0.open,'$.rank') as int),cast(get_json_string(d1_0.open,'$.weight') as decimal(38,3)) from Depot d1_0 where cast(get_json_string(d1_0.open,'$.rank') as int)=1;

-- market-depot-23
update Depot set open=json_set(coalesce(open,json_object()),'$.rank',3) where Depot.id=1;

-- market-depot-25
select d1_0.id from Depot d1_0 where cardinality(d1_0.seals)>0 and d1_0.badges is not null;

-- market-depot-24
-- refused: RH5107 desk: Hibernate loses columns when it unnests embeddables with embeddables inside. → Read the whole list, or map it as @ElementCollection.
