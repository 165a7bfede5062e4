-- array-length
select array_length(o.tags) from Ord o

-- array-length-length
select length(o.tags) from Ord o

-- array-get
select array_get(o.tags, 1) from Ord o

-- array-index
select o.tags[1] from Ord o

-- array-lit
select array('a', 'b') from Ord o

-- array-bracket
select ['a', 'b'] from Ord o

-- array-list
select array_list(1, 2) from Ord o

-- array-empty-concat
select array_concat(o.tags, array('x')) from Ord o

-- array-position
select array_position(o.tags, 'a') from Ord o

-- array-contains-sel
select array_contains(o.tags, 'a') from Ord o

-- array-concat
select array_concat(o.tags, o.tags) from Ord o

-- array-append
select array_append(o.tags, 'x') from Ord o

-- array-prepend
select array_prepend('x', o.tags) from Ord o

-- array-remove
select array_remove(o.tags, 'a') from Ord o

-- array-remove-index
select array_remove_index(o.tags, 1) from Ord o

-- array-slice
select array_slice(o.tags, 1, 2) from Ord o

-- array-slice-bracket
select o.tags[1:2] from Ord o

-- array-trim
select array_trim(o.tags, 1) from Ord o

-- array-replace
select array_replace(o.tags, 'a', 'b') from Ord o

-- array-set
select array_set(o.tags, 1, 'x') from Ord o

-- array-reverse
select array_reverse(o.tags) from Ord o

-- array-sort
select array_sort(o.tags) from Ord o

-- array-sort-desc
select array_sort(o.tags, true) from Ord o

-- array-to-string
select array_to_string(o.tags, ',') from Ord o

-- array-to-string-null
select array_to_string(o.tags, ',', '-') from Ord o

-- array-join
select array_join(o.tags, ',') from Ord o

-- array-distinct
select array_distinct(o.tags) from Ord o

-- array-max
select array_max(o.tags), array_min(o.tags) from Ord o

-- array-intersect
select array_intersect(o.tags, o.tags) from Ord o

-- array-own-overlap
select arrays_overlap(o.tags, o.tags), array_contains_all(o.tags, o.tags), array_contains_seq(o.tags, o.tags) from Ord o

-- array-cast-string
select cast(o.tags as String) from Ord o

-- array-contains
from Ord o where array_contains(o.tags, 'a')

-- array-contains-param
@t string:a
from Ord o where array_contains(o.tags, :t)

-- array-contains-op
from Ord o where o.tags contains 'a'

-- array-includes
from Ord o where array_includes(o.tags, array('a', 'b'))

-- array-includes-param
@t ints:1,2
from Rich r where array_includes(r.nums, :t)

-- array-includes-op
from Ord o where o.tags includes ['a', 'b']

-- array-intersects
from Ord o where array_intersects(o.tags, array('a'))

-- array-intersects-op
from Ord o where o.tags intersects ['a']

-- unnest
select o.id, t from Ord o join lateral unnest(o.tags) t

-- unnest-left
select o.id, t from Ord o left join lateral unnest(o.tags) t

-- unnest-index
select o.id, index(t), t from Ord o join lateral unnest(o.tags) t

-- unnest-plural
select o.id, t from Ord o join o.tags t

-- unnest-group
select t, count(*) from Ord o join lateral unnest(o.tags) t group by t

-- unnest-literal
select t from unnest(array(1, 2, 3)) t

-- generate-series
select n from generate_series(1, 10) n

-- generate-series-step
select n from generate_series(1, 10, 2) n

-- generate-series-lateral
select o.id, n from Ord o join lateral generate_series(1, o.qty) n

-- generate-series-time
select n from generate_series(local datetime, local datetime, 1 day) n

-- nums-length
select array_length(r.nums), r.nums[1] from Rich r

-- nums-sum
select array_sum(r.nums), array_avg(r.nums), array_cum_sum(r.nums) from Rich r

-- ar-nullable
from Ord o where array_contains_nullable(o.tags, null) or array_includes_nullable(o.tags, array('a', null)) or array_intersects_nullable(o.tags, array('a'))

-- ar-positions
select array_positions(o.tags, 'a') from Ord o

-- ar-positions-list
select array_positions_list(o.tags, 'a') from Ord o

-- ar-position-start
select array_position(o.tags, 'a', 2) from Ord o

-- ar-fill
select array_fill('x', 3), array_fill_list('x', 3) from Ord o

-- ar-length
from Ord o where array_length(o.tags) > 1 and cardinality(o.tags) > 1

-- ar-eq
@t stringlist:a,b
from Ord o where o.tags = :t

-- ar-eq-lit
from Ord o where o.tags = array('a','b') or o.tags <> array_list('c')

-- ar-isnull
from Ord o where o.tags is null or o.tags[1] is null

-- ar-index-expr
select o.tags[o.qty], o.tags[1] || 'x', length(o.tags[1]) from Ord o

-- ar-nested
select array_append(array_concat(o.tags, array('x')), 'y') from Ord o

-- ar-sort-args
select array_sort(o.tags, true), array_sort(o.tags, false), array_sort(o.tags, true, true), array_reverse(o.tags) from Ord o

-- ar-tostring-default
select array_to_string(o.tags, ',', 'null'), array_to_string(r.nums, '-') from Ord o, Rich r

-- ar-group
select o.tags[1], count(*) from Ord o group by o.tags[1]

-- ar-group-array
select o.tags, count(*) from Ord o group by o.tags

-- ar-nums
select array_append(r.nums, 4), array_contains(r.nums, 1), array_position(r.nums, 2), array_max(r.nums), array_concat(r.nums, array(1)) from Rich r
