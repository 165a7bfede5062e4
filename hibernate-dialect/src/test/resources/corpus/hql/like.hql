-- like
from Ord o where o.name like 'a%'

-- like-not
from Ord o where o.name not like '%a_'

-- ilike
from Ord o where o.name ilike 'A%'

-- ilike-not
from Ord o where o.name not ilike 'A%'

-- like-escape
from Ord o where o.name like 'a!%' escape '!'

-- like-escape-doubled
from Ord o where o.name like 'a!!b!_%' escape '!'

-- like-escape-backslash
from Ord o where o.name like 'a\%' escape '\'

-- like-backslash
from Ord o where o.name like 'a\b%'

-- like-quote
from Ord o where o.name like '%''%'

-- like-param
@p string:a%
from Ord o where o.name like :p

-- like-param-escape
@p string:a!%%
from Ord o where o.name like :p escape '!'

-- like-param-backslash
@p string:a\%%
from Ord o where o.name like :p escape '\'

-- like-both-params
@p string:a!%%
@e char:!
from Ord o where o.name like :p escape :e

-- like-column
from Ord o where o.name like o.cu.name

-- like-concat
@p string:a
from Ord o where o.name like concat('%', :p, '%')

-- ilike-param-escape
@p string:A!%%
from Ord o where o.name ilike :p escape '!'

-- like-regexp
@since 7.3
from Ord o where o.name like regexp 'a.*'

-- ilike-regexp
@since 7.3
from Ord o where o.name ilike regexp 'a.*'

-- regexp
from Ord o where regexp_like(o.name, 'a.*')

-- regexp-flags
from Ord o where regexp_like(o.name, 'a.*', 'i')
