CREATE TABLE `author` (
  `id` BIGINT NOT NULL,
  `teacher_id` BIGINT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `author_wrote` (
  `authors_id` BIGINT NOT NULL,
  `wrote_isbn` VARCHAR(13) NOT NULL
)
PRIMARY KEY(`authors_id`, `wrote_isbn`);

CREATE TABLE `book` (
  `isbn` VARCHAR(13) NOT NULL,
  `main_author` BIGINT NOT NULL,
  `title` VARCHAR(255) NULL,
  `owner_id` BIGINT NULL
)
PRIMARY KEY(`isbn`);

CREATE TABLE `book_by_isbn` (
  `author_id` BIGINT NOT NULL,
  `by_isbn_isbn` VARCHAR(13) NOT NULL
)
PRIMARY KEY(`author_id`, `by_isbn_isbn`);

CREATE TABLE `book_by_title` (
  `author_id` BIGINT NOT NULL,
  `by_title_isbn` VARCHAR(13) NOT NULL
)
PRIMARY KEY(`author_id`, `by_title_isbn`);

CREATE TABLE `book_chapters` (
  `book_isbn` VARCHAR(13) NOT NULL,
  `pos` INT NOT NULL,
  `chapters_id` BIGINT NOT NULL
)
PRIMARY KEY(`book_isbn`, `pos`);

CREATE TABLE `chapter` (
  `id` BIGINT NOT NULL,
  `parent_id` BIGINT NULL,
  `parts_order` INT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `read_by` (
  `reader` BIGINT NOT NULL,
  `book` VARCHAR(13) NOT NULL
)
DUPLICATE KEY(`reader`)
DISTRIBUTED BY HASH(`book`) BUCKETS 2
PROPERTIES (
  "replication_num" = "1"
);

-- Renames[tables={read_by=readers}, columns={}]
