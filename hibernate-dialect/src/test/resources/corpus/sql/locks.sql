-- lock-optimistic
/* from Ver v where v.id = 1 */ select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-write
/* from Ver v where v.id = 1 */ select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-read
/* from Ver v where v.id = 1 */ select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-force
/* from Ver v where v.id = 1 */ select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
