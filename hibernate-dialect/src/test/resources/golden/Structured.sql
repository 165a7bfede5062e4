CREATE TABLE `Document` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `street` VARCHAR(255) NULL,
  `attributes` JSON NULL,
  `words` ARRAY<VARCHAR(255)> NULL,
  `counts` ARRAY<INT> NULL,
  `codes` ARRAY<VARCHAR(20)> NULL,
  `text` VARCHAR(32600) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Located` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `street` VARCHAR(255) NULL,
  `place` JSON NULL COMMENT 'Where',
  `formerly` JSON NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Sketches` (
  `id` BIGINT NOT NULL,
  `huge` LARGEINT NULL,
  `scores` MAP<VARCHAR(10),INT> NULL,
  `pair` STRUCT<`a` INT, `b` ARRAY<DATETIME>> NULL,
  `price` DECIMAL64(10,2) NULL,
  `users` BITMAP NULL,
  `note` STRING NULL,
  `code` VARCHAR(20) NULL
)
PRIMARY KEY(`id`);

