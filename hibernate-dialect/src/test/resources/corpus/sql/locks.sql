-- lock-optimistic
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-write
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-read
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-force
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;
