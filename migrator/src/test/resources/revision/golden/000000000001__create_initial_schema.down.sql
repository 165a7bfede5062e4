-- rockhopper: revision 000000000001, downgrade

DROP MATERIALIZED VIEW `user_stats_mv`;

DROP VIEW `user_view`;

-- data-loss: Table my_orm_table is dropped with its rows.
DROP TABLE `my_orm_table`;

-- data-loss: Table my_core_table is dropped with its rows.
DROP TABLE `my_core_table`;

-- data-loss: Table events is dropped with its rows.
DROP TABLE `events`;
