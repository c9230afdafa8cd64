;; Work on runs of 32-bit words in the memory of src/domain/bit-rows.ts, 128 bits at a time. Runs are named by the
;; address of their first byte; lengths are in bytes and divide by 4. The first 64 KB are the block: a byte for each of
;; 65 536 positions.
;; After a change: npm run kernel
(module
  (import "rows" "memory" (memory 0))

  (func (export "and") (param $target i32) (param $a i32) (param $b i32) (param $length i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $a) (i32.and (local.get $length) (i32.const -16))))
    (block $wide
      (loop $vectors
        (br_if $wide (i32.eq (local.get $a) (local.get $end)))
        (v128.store (local.get $target) (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (br $vectors)))
    (local.set $end (i32.add (local.get $end) (i32.and (local.get $length) (i32.const 15))))
    (block $rest
      (loop $words
        (br_if $rest (i32.eq (local.get $a) (local.get $end)))
        (i32.store (local.get $target) (i32.and (i32.load (local.get $a)) (i32.load (local.get $b))))
        (local.set $target (i32.add (local.get $target) (i32.const 4)))
        (local.set $a (i32.add (local.get $a) (i32.const 4)))
        (local.set $b (i32.add (local.get $b) (i32.const 4)))
        (br $words))))

  (func (export "or") (param $target i32) (param $a i32) (param $b i32) (param $length i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $a) (i32.and (local.get $length) (i32.const -16))))
    (block $wide
      (loop $vectors
        (br_if $wide (i32.eq (local.get $a) (local.get $end)))
        (v128.store (local.get $target) (v128.or (v128.load (local.get $a)) (v128.load (local.get $b))))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (local.set $a (i32.add (local.get $a) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (br $vectors)))
    (local.set $end (i32.add (local.get $end) (i32.and (local.get $length) (i32.const 15))))
    (block $rest
      (loop $words
        (br_if $rest (i32.eq (local.get $a) (local.get $end)))
        (i32.store (local.get $target) (i32.or (i32.load (local.get $a)) (i32.load (local.get $b))))
        (local.set $target (i32.add (local.get $target) (i32.const 4)))
        (local.set $a (i32.add (local.get $a) (i32.const 4)))
        (local.set $b (i32.add (local.get $b) (i32.const 4)))
        (br $words))))

  ;; How many bits two runs of at most 16 KB have in common. Each of eight 16-bit lanes gains at most 64 in a step of
  ;; 64 bytes, 16 384 in 256 steps: no lane overflows.
  (func $block (param $a i32) (param $b i32) (param $length i32) (result i32)
    (local $end i32) (local $lanes v128) (local $count i32)
    (local.set $end (i32.add (local.get $a) (i32.and (local.get $length) (i32.const -64))))
    (block $wide
      (loop $vectors
        (br_if $wide (i32.eq (local.get $a) (local.get $end)))
        (local.set $lanes
          (i16x8.add
            (local.get $lanes)
            (i16x8.extadd_pairwise_i8x16_u
              (i8x16.add
                (i8x16.add
                  (i8x16.popcnt
                    (v128.and (v128.load (local.get $a)) (v128.load (local.get $b))))
                  (i8x16.popcnt
                    (v128.and (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
                (i8x16.add
                  (i8x16.popcnt
                    (v128.and (v128.load offset=32 (local.get $a)) (v128.load offset=32 (local.get $b))))
                  (i8x16.popcnt
                    (v128.and (v128.load offset=48 (local.get $a)) (v128.load offset=48 (local.get $b)))))))))
        (local.set $a (i32.add (local.get $a) (i32.const 64)))
        (local.set $b (i32.add (local.get $b) (i32.const 64)))
        (br $vectors)))
    (local.set $end (i32.add (local.get $end) (i32.and (local.get $length) (i32.const 63))))
    (block $rest
      (loop $words
        (br_if $rest (i32.eq (local.get $a) (local.get $end)))
        (local.set $count
          (i32.add
            (local.get $count)
            (i32.popcnt (i32.and (i32.load (local.get $a)) (i32.load (local.get $b))))))
        (local.set $a (i32.add (local.get $a) (i32.const 4)))
        (local.set $b (i32.add (local.get $b) (i32.const 4)))
        (br $words)))
    (local.set $lanes (i32x4.extadd_pairwise_i16x8_u (local.get $lanes)))
    (i32.add
      (local.get $count)
      (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
        (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes))))))

  ;; For each of $many runs, $stride bytes from one to the next, how many bits it has in common with $base: 32-bit
  ;; numbers from $counts on. Goes through the base 16 KB at a time, so that it stays in the nearest cache.
  (func (export "counts")
    (param $base i32) (param $first i32) (param $length i32) (param $many i32) (param $stride i32) (param $counts i32)
    (local $part i32) (local $row i32) (local $count i32) (local $end i32)
    (local.set $end (i32.add (local.get $counts) (i32.shl (local.get $many) (i32.const 2))))
    (memory.fill (local.get $counts) (i32.const 0) (i32.shl (local.get $many) (i32.const 2)))
    (block $done
      (loop $parts
        (br_if $done (i32.eqz (local.get $length)))
        (local.set $part
          (select
            (local.get $length)
            (i32.const 16384)
            (i32.lt_u (local.get $length) (i32.const 16384))))
        (local.set $row (local.get $first))
        (local.set $count (local.get $counts))
        (block $counted
          (loop $rows
            (br_if $counted (i32.eq (local.get $count) (local.get $end)))
            (i32.store
              (local.get $count)
              (i32.add
                (i32.load (local.get $count))
                (call $block (local.get $base) (local.get $row) (local.get $part))))
            (local.set $count (i32.add (local.get $count) (i32.const 4)))
            (local.set $row (i32.add (local.get $row) (local.get $stride)))
            (br $rows)))
        (local.set $base (i32.add (local.get $base) (local.get $part)))
        (local.set $first (i32.add (local.get $first) (local.get $part)))
        (local.set $length (i32.sub (local.get $length) (local.get $part)))
        (br $parts))))

  ;; Writes the bits of a run into the block from $at on, a byte for each, 1 or 0, and 0 before and after them.
  (func (export "spread") (param $run i32) (param $length i32) (param $at i32)
    (local $end i32) (local $bits v128)
    (memory.fill (i32.const 0) (i32.const 0) (local.get $at))
    (local.set $end (i32.add (local.get $run) (local.get $length)))
    (block $done
      (loop $words
        (br_if $done (i32.eq (local.get $run) (local.get $end)))
        (local.set $bits (v128.load32_splat (local.get $run)))
        (v128.store
          (local.get $at)
          (i8x16.min_u
            (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1)
            (v128.and
              (v128.const i8x16 1 2 4 8 16 32 64 128 1 2 4 8 16 32 64 128)
              (i8x16.shuffle 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 (local.get $bits) (local.get $bits)))))
        (v128.store offset=16
          (local.get $at)
          (i8x16.min_u
            (v128.const i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1)
            (v128.and
              (v128.const i8x16 1 2 4 8 16 32 64 128 1 2 4 8 16 32 64 128)
              (i8x16.shuffle 2 2 2 2 2 2 2 2 3 3 3 3 3 3 3 3 (local.get $bits) (local.get $bits)))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (local.set $run (i32.add (local.get $run) (i32.const 4)))
        (br $words)))
    (memory.fill (local.get $at) (i32.const 0) (i32.sub (i32.const 65536) (local.get $at))))

  ;; How many places of a list, two bytes each, are marked in the block.
  (func $marked (param $list i32) (param $end i32) (result i32)
    (local $fours i32) (local $count i32)
    (local.set $fours
      (i32.add (local.get $list) (i32.and (i32.sub (local.get $end) (local.get $list)) (i32.const -8))))
    (block $wide
      (loop $four
        (br_if $wide (i32.eq (local.get $list) (local.get $fours)))
        (local.set $count
          (i32.add
            (i32.add
              (local.get $count)
              (i32.add
                (i32.load8_u (i32.load16_u (local.get $list)))
                (i32.load8_u (i32.load16_u offset=2 (local.get $list)))))
            (i32.add
              (i32.load8_u (i32.load16_u offset=4 (local.get $list)))
              (i32.load8_u (i32.load16_u offset=6 (local.get $list))))))
        (local.set $list (i32.add (local.get $list) (i32.const 8)))
        (br $four)))
    (block $rest
      (loop $one
        (br_if $rest (i32.eq (local.get $list) (local.get $end)))
        (local.set $count (i32.add (local.get $count) (i32.load8_u (i32.load16_u (local.get $list)))))
        (local.set $list (i32.add (local.get $list) (i32.const 2)))
        (br $one)))
    (local.get $count))

  ;; Adds to each of $many counts how many places of its list are marked in the block. The lists stand one after the
  ;; other in $places; at $starts, the number of the place with which each begins, and the last one's end.
  (func (export "listed") (param $starts i32) (param $many i32) (param $places i32) (param $counts i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $counts) (i32.shl (local.get $many) (i32.const 2))))
    (block $done
      (loop $lists
        (br_if $done (i32.eq (local.get $counts) (local.get $end)))
        (i32.store
          (local.get $counts)
          (i32.add
            (i32.load (local.get $counts))
            (call $marked
              (i32.add (local.get $places) (i32.shl (i32.load (local.get $starts)) (i32.const 1)))
              (i32.add (local.get $places) (i32.shl (i32.load offset=4 (local.get $starts)) (i32.const 1))))))
        (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
        (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
        (br $lists)))))
