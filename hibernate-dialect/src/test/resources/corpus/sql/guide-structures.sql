-- g-structures-001
select cardinality(b1_0.keywords),array_position(b1_0.keywords,'a'),array_filter(array_generate(1,array_length(b1_0.keywords),1),array_map(x->coalesce(x<=>'a',false),b1_0.keywords)),array_filter(array_generate(1,array_length(b1_0.keywords),1),array_map(x->coalesce(x<=>'a',false),b1_0.keywords)),array_contains(b1_0.keywords,'a'),array_contains_all(b1_0.keywords,['a','b']),array_contains(b1_0.keywords,'a'),array_contains_all(b1_0.keywords,['a']),array_contains_all(b1_0.keywords,['a',null]),arrays_overlap(b1_0.keywords,['a']),arrays_overlap(b1_0.keywords,['a',null]) from book b1_0;

-- g-structures-002
select element_at(b1_0.keywords,1),element_at(b1_0.keywords,1),element_at(b1_0.scores,2),element_at(b1_0.scores,b1_0.pages),array_map((x,i)->if(i=1,'x',x),b1_0.keywords,array_generate(1,array_length(b1_0.keywords),1)),array_remove(b1_0.keywords,'x'),array_concat(array_slice(b1_0.keywords,1,1-1),array_slice(b1_0.keywords,1+1)),array_slice(b1_0.keywords,1,2-1+1),array_slice(b1_0.keywords,1,2-1+1),array_map(x->if(x<=>'a','b',x),b1_0.keywords),array_slice(b1_0.keywords,1,array_length(b1_0.keywords)-1),reverse(b1_0.keywords),array_sort(b1_0.keywords) from book b1_0;

-- g-structures-003
select array_append(b1_0.keywords,'x'),array_concat(['x'],b1_0.keywords),array_concat(b1_0.keywords,['a']),array_append(b1_0.keywords,'x'),array_concat(['x'],b1_0.keywords),array_concat(b1_0.keywords,['a']),array_repeat('x',3),array_repeat('x',3),array_join(b1_0.keywords,','),array_join(b1_0.keywords,',','-') from book b1_0;

-- g-structures-004
select array_agg(b1_0.title order by b1_0.id),array_map(s->s.v,array_filter(array_agg(named_struct('v',b1_0.pages,'f',b1_0.pages>1) order by b1_0.pages desc),s->s.f)),array_agg(distinct b1_0.level order by b1_0.level) from book b1_0;

-- g-structures-005
select [],[1,2],['a','b'],[1,2],['a'] from book b1_0;

-- g-structures-006
select if(true,reverse(array_sort(b1_0.scores)),array_sort(b1_0.scores)),if(false,array_concat(array_filter(b1_0.scores,x->x is null),if(true,reverse(array_sort(array_filter(b1_0.scores,x->x is not null))),array_sort(array_filter(b1_0.scores,x->x is not null)))),array_concat(if(true,reverse(array_sort(array_filter(b1_0.scores,x->x is not null))),array_sort(array_filter(b1_0.scores,x->x is not null))),array_filter(b1_0.scores,x->x is null))),cardinality(b1_0.keywords),cardinality(b1_0.weights),array_max(b1_0.scores),array_sum(b1_0.weights) from book b1_0;

-- g-structures-007
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where array_contains(b1_0.keywords,'x');

-- g-structures-008
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where array_contains(b1_0.keywords,'x') or not(array_contains(b1_0.scores,3));

-- g-structures-009
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where array_contains_all(b1_0.keywords,['x','y']) and arrays_overlap(b1_0.scores,[1,2]) and not(array_contains_all(b1_0.scores,[3]));

-- g-structures-010
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.keywords=['a','b'] or b1_0.scores is null;

-- g-structures-011
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where ['x']<>b1_0.keywords;

-- g-structures-012
select b1_0.id,k1_0.v from book b1_0 join unnest(b1_0.keywords) k1_0(v) on true;

-- g-structures-013
select b1_0.id,k1_0.v,k1_0.i from book b1_0 join unnest(b1_0.keywords,array_generate(1,array_length(b1_0.keywords),1)) k1_0(v,i) on true;

-- g-structures-014
select x1_0.v from table(unnest([1,2,3])) x1_0(v);

-- g-structures-015
select x1_0.i,x1_0.v from table(unnest(['a','b'],array_generate(1,array_length(['a','b']),1))) x1_0(v,i) order by x1_0.i desc;

-- g-structures-016
select g1_0.v from table(generate_series(1,10)) g1_0(v);

-- g-structures-017
select g1_0.v from table(generate_series(1,10,3)) g1_0(v) where g1_0.v>3;

-- g-structures-018
select g1_0.v,b1_0.title from table(generate_series(1,3)) g1_0(v) left join book b1_0 on b1_0.pages=g1_0.v;

-- g-structures-019
select g1_0.v from (select cast(days_add(date '2020-01-01',n) as date) from table(generate_series(0,days_diff(date '2020-01-10',date '2020-01-01'),1)) n_(n)) g1_0(v);

-- g-structures-020
select g1_0.v from (select hours_add(cast('2020-01-01 00:00:00.000000' as datetime),n) from table(generate_series(0,hours_diff(cast('2020-01-02 00:00:00.000000' as datetime),cast('2020-01-01 00:00:00.000000' as datetime)),1)) n_(n)) g1_0(v);

-- g-structures-021
select b1_0.id,g1_0.v from book b1_0 join generate_series(1,b1_0.pages) g1_0(v) on true;

-- g-structures-022
select b1_0.id,b1_0.added,b1_0.available,b1_0.code,b1_0.color,b1_0.cost_currency,b1_0.cost_value,b1_0.isbn,b1_0.keywords,b1_0.level,b1_0.opens,b1_0.pages,b1_0.price,b1_0.published,b1_0.publisher_id,b1_0.rating,b1_0.reading,b1_0.scores,b1_0.title,b1_0.touched,b1_0.weights,b1_0.zoned from book b1_0 where b1_0.pages in (select g1_0.v from table(generate_series(1,100)) g1_0(v));

-- g-structures-023
-- refused: RH5107 json_value: StarRocks' JSON functions know no 'error|default on error'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- g-structures-024
-- refused: RH5107 json_query: StarRocks' JSON functions know no 'with conditional wrapper'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- g-structures-025
select case when json_exists(d1_0.body,'$.a') then true else false end,case when json_exists(d1_0.raw,'$.a.b[1]') then true else false end from doc d1_0;

-- g-structures-026
select d1_0.id,d1_0.body,d1_0.counts,d1_0.labels,d1_0.raw,d1_0.shape,d1_0.spec from doc d1_0 where json_exists(d1_0.body,'$.a') and cast(get_json_string(d1_0.body,'$.n') as int)>3 and cast(get_json_string(d1_0.body,'$.t') as date)<current_date();

-- g-structures-027
-- refused: RH5107 json_object: StarRocks' JSON functions know no 'absent on null'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- g-structures-028
-- refused: RH5107 json_array: StarRocks' JSON functions know no 'absent on null'. → Leave the clause out; StarRocks gives NULL for what is missing or wrong.

-- g-structures-029
select json_query(to_json(named_struct('v',array_filter(array_agg(d1_0.id),e->e is not null))),'$.v'),json_query(to_json(named_struct('v',array_agg(d1_0.raw order by d1_0.id))),'$.v'),json_query(to_json(named_struct('v',array_filter(array_agg(d1_0.id order by d1_0.id desc),e->e is not null))),'$.v') from doc d1_0;

-- g-structures-030
select to_json(map_agg(d1_0.raw,d1_0.id)),to_json(map_agg(d1_0.raw,d1_0.id)),to_json(map_agg(case when d1_0.id is not null then d1_0.raw end,d1_0.id)) from doc d1_0 group by get_json_string(d1_0.spec,'$.brand');

-- g-structures-031
select json_set(d1_0.body,'$.a',1),json_remove(d1_0.body,'$.a') from doc d1_0;

-- g-structures-032
-- refused: RH5107 json_mergepatch: StarRocks has no such function. → Use json_set or json_remove.

-- g-structures-033
select if(json_exists(d1_0.body,'$.a'),d1_0.body,json_set(d1_0.body,'$.a',1)) from doc d1_0;

-- g-structures-034
-- refused: RH5107 json_array_append: StarRocks has no such function. → Build the array with array functions and to_json.

-- g-structures-035
select jt1_0.a,jt1_0.b from doc d1_0 join unnest(array_map(x->get_json_string(x,'$.a'),case when json_exists(d1_0.body,'$') then [json_query(d1_0.body,'$')] end),array_map(x->cast(get_json_string(x,'$.b') as int),case when json_exists(d1_0.body,'$') then [json_query(d1_0.body,'$')] end)) jt1_0(a,b) on true;

-- g-structures-036
select get_json_string(d1_0.spec,'$.brand'),cast(get_json_string(d1_0.spec,'$.size') as int),cast(get_json_string(d1_0.spec,'$.made') as date) from doc d1_0 where cast(get_json_string(d1_0.spec,'$.size') as int)>3 and get_json_string(d1_0.spec,'$.brand') like 'x%' order by cast(get_json_string(d1_0.spec,'$.made') as date);

-- g-structures-037
select d1_0.shape.maker,(d1_0.shape.width+1),d1_0.shape.cost2 from doc d1_0 where d1_0.shape.maker='x' and d1_0.shape.width between 1 and 3;

-- g-structures-038
select d1_0.spec from doc d1_0 where (d1_0.spec is not null);

-- g-structures-039
select d1_0.shape from doc d1_0 where d1_0.shape is null;

-- g-structures-040
select get_json_string(d1_0.spec,'$.brand'),count(*),max(cast(get_json_string(d1_0.spec,'$.size') as int)) from doc d1_0 group by get_json_string(d1_0.spec,'$.brand');

-- g-structures-041
select d1_0.labels,d1_0.counts from doc d1_0;

-- g-structures-042
select map_keys(d1_0.counts),map_values(d1_0.counts),map_size(d1_0.counts) from doc d1_0;

-- g-structures-043
select element_at(d1_0.counts,'a') from doc d1_0;

-- g-structures-044
select get_json_string(d1_0.labels,'$[0]') from doc d1_0;

-- g-structures-045
select d1_0.id,d1_0.body,d1_0.counts,d1_0.labels,d1_0.raw,d1_0.shape,d1_0.spec from doc d1_0 where d1_0.body is null or cast(d1_0.body as varchar) like '%x%';

-- g-structures-046
select d1_0.id,d1_0.body,d1_0.counts,d1_0.labels,d1_0.raw,d1_0.shape,d1_0.spec from doc d1_0 where json_contains(d1_0.body,'1')=true;

-- g-structures-047
-- refused: RH5107 xmlelement: StarRocks has no such function. → Keep the text and parse it in the application.

-- g-structures-048
-- refused: RH5107 xmlquery: StarRocks has no such function. → Keep the text and parse it in the application.
