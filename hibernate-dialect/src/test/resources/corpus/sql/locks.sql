-- lock-optimistic
select v1_0.id,v1_0.s,v1_0.v from ver v1_0 where v1_0.id=1;

-- lock-write
-- refused: RH5108 PESSIMISTIC_WRITE: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.

-- lock-read
-- refused: RH5108 PESSIMISTIC_READ: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.

-- lock-force
-- refused: RH5108 PESSIMISTIC_FORCE_INCREMENT: StarRocks has no row locks, so no pessimistic lock can be taken. → Use optimistic locking with a @Version, or set hibernate.dialect.starrocks.row_locks=ignore to read without a lock.
