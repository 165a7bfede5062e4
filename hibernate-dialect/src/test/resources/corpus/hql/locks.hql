-- lock-optimistic
@lock OPTIMISTIC
from Ver v where v.id = 1

-- lock-write
@lock PESSIMISTIC_WRITE
from Ver v where v.id = 1

-- lock-read
@lock PESSIMISTIC_READ
from Ver v where v.id = 1

-- lock-force
@lock PESSIMISTIC_FORCE_INCREMENT
from Ver v where v.id = 1
