-- g-structures-001
select array_length(b.keywords), array_position(b.keywords, 'a'), array_positions(b.keywords, 'a'), array_positions_list(b.keywords, 'a'), array_contains(b.keywords, 'a'), array_contains(b.keywords, array('a','b')), array_contains_nullable(b.keywords, 'a'), array_includes(b.keywords, array('a')), array_includes_nullable(b.keywords, array('a', null)), array_intersects(b.keywords, array('a')), array_intersects_nullable(b.keywords, array('a', null)) from Book b

-- g-structures-002
select array_get(b.keywords, 1), b.keywords[1], b.scores[2], array_get(b.scores, b.pages), array_set(b.keywords, 1, 'x'), array_remove(b.keywords, 'x'), array_remove_index(b.keywords, 1), array_slice(b.keywords, 1, 2), b.keywords[1:2], array_replace(b.keywords, 'a', 'b'), array_trim(b.keywords, 1), array_reverse(b.keywords), array_sort(b.keywords) from Book b

-- g-structures-003
select array_append(b.keywords, 'x'), array_prepend('x', b.keywords), array_concat(b.keywords, array('a')), b.keywords || 'x', 'x' || b.keywords, b.keywords || array('a'), array_fill('x', 3), array_fill_list('x', 3), array_to_string(b.keywords, ','), array_to_string(b.keywords, ',', '-') from Book b

-- g-structures-004
select array_agg(b.title) within group (order by b.id), array_agg(b.pages) within group (order by b.pages desc nulls last) filter (where b.pages > 1), array_agg(distinct b.level) within group (order by b.level) from Book b

-- g-structures-005
select array(), array(1, 2), array_list('a', 'b'), [1, 2], ['a'] from Book b

-- g-structures-006
select array_sort(b.scores, true), array_sort(b.scores, true, false), length(b.keywords), array_length(b.weights), array_max(b.scores), array_sum(b.weights) from Book b

-- g-structures-007
select b from Book b where b.keywords contains 'x'

-- g-structures-008
select b from Book b where 'x' in b.keywords or 3 not in b.scores

-- g-structures-009
select b from Book b where b.keywords includes ['x','y'] and b.scores intersects [1,2] and b.scores not includes [3]

-- g-structures-010
select b from Book b where b.keywords = array('a','b') or b.scores is null

-- g-structures-011
select b from Book b where ['x'] <> b.keywords

-- g-structures-012
select b.id, k from Book b join lateral unnest(b.keywords) k

-- g-structures-013
select b.id, k, index(k) from Book b join b.keywords k

-- g-structures-014
select x from unnest(array(1,2,3)) x

-- g-structures-015
select index(x), x from unnest(array('a','b')) x order by index(x) desc

-- g-structures-016
select g from generate_series(1, 10) g

-- g-structures-017
@since 7.4
select g from generate_series(1, 10, 3) g where g > 3

-- g-structures-018
select g, b.title from generate_series(1, 3) g left join Book b on b.pages = g

-- g-structures-019
select g from generate_series(date 2020-01-01, date 2020-01-10, 1 day) g

-- g-structures-020
select g from generate_series(datetime 2020-01-01 00:00, datetime 2020-01-02 00:00, 1 hour) g

-- g-structures-021
select b.id, g from Book b join lateral generate_series(1, b.pages) g

-- g-structures-022
select b from Book b where b.pages in (select g from generate_series(1, 100) g)

-- g-structures-023
select json_value(d.body, '$.a'), json_value(d.body, '$.a.b' returning Integer), json_value(d.body, '$.list[0]'), json_value(d.raw, '$.x' returning Long default 3 on empty), json_value(d.body, '$.x' default 'n' on error), json_value(d.body, '$.x' null on empty null on error) from Doc d

-- g-structures-024
select json_query(d.body, '$.a'), json_query(d.body, '$.a' with wrapper), json_query(d.body, '$.a' with conditional wrapper), json_query(d.body, '$.a' without wrapper), json_query(d.body, '$.a' null on empty), json_query(d.body, '$.a' empty array on empty), json_query(d.raw, '$.a[*]') from Doc d

-- g-structures-025
select json_exists(d.body, '$.a'), json_exists(d.raw, '$.a.b[1]') from Doc d

-- g-structures-026
select d from Doc d where json_exists(d.body, '$.a') and json_value(d.body, '$.n' returning Integer) > 3 and json_value(d.body, '$.t' returning LocalDate) < local date

-- g-structures-027
select json_object('a': 1, 'b': d.raw), json_object('x', d.id), json_object('a': null absent on null), json_object('a': null null on null), json_object(), json_object('n': json_array(1, 2, json_object('z': true))) from Doc d

-- g-structures-028
select json_array(1, 'a', null), json_array(1, null absent on null), json_array(1, null null on null), json_array(d.body, d.id) from Doc d

-- g-structures-029
select json_arrayagg(d.id), json_arrayagg(d.raw null on null order by d.id), json_arrayagg(d.id order by d.id desc) from Doc d

-- g-structures-030
select json_objectagg(d.raw: d.id), json_objectagg(d.raw, d.id), json_objectagg(d.raw: d.id absent on null) from Doc d group by d.spec.brand

-- g-structures-031
select json_set(d.body, '$.a', 1), json_remove(d.body, '$.a') from Doc d

-- g-structures-032
select json_mergepatch(d.body, json_object('a': 1)) from Doc d

-- g-structures-033
select json_insert(d.body, '$.a', 1) from Doc d

-- g-structures-034
select json_array_append(d.body, '$.a', 1) from Doc d

-- g-structures-035
select jt.a, jt.b from Doc d join lateral json_table(d.body, '$' columns(a String path '$.a', b Integer path '$.b')) jt

-- g-structures-036
select d.spec.brand, d.spec.size, d.spec.made from Doc d where d.spec.size > 3 and d.spec.brand like 'x%' order by d.spec.made

-- g-structures-037
select d.shape.maker, d.shape.width + 1, d.shape.cost2 from Doc d where d.shape.maker = 'x' and d.shape.width between 1 and 3

-- g-structures-038
select d.spec from Doc d where d.spec is not null

-- g-structures-039
select d.shape from Doc d where d.shape is null

-- g-structures-040
select d.spec.brand, count(*), max(d.spec.size) from Doc d group by d.spec.brand

-- g-structures-041
select d.labels, d.counts from Doc d

-- g-structures-042
select map_keys(d.counts), map_values(d.counts), map_size(d.counts) from Doc d

-- g-structures-043
select element_at(d.counts, 'a') from Doc d

-- g-structures-044
select json_value(d.labels, '$[0]') from Doc d

-- g-structures-045
select d from Doc d where d.body is null or cast(d.body as String) like '%x%'

-- g-structures-046
select d from Doc d where json_contains(d.body, '1') = true

-- g-structures-047
select xmlelement(name foo, 'x') from Doc d

-- g-structures-048
select xmlquery('/a' passing d.raw) from Doc d
