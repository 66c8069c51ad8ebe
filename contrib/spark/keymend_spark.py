#!/usr/bin/env python3
"""Judges the records of a fleet with Spark: each partition is given to one `keymend fleet` of its own.

    spark-submit keymend_spark.py RECORDS OUTPUT [--keymend PROGRAM] [--partitions N]

RECORDS are JSON lines, as docs/fleet.md says; OUTPUT becomes Parquet, by verdict and by the day of the run. The program must be at
the same place on each worker. A record that cannot be read is a row with the verdict `error`.
"""

import argparse
import datetime
import json
import subprocess
import threading


def judge(program, now, fields):
    """What `mapInArrow` runs on each partition: batches of one text column in, batches of `fields` out, in order."""

    def partition(batches):
        import pyarrow as pa
        import tempfile

        command = [program, "fleet", "-", "--columns", "--ordered", "--jobs", "1", "--now", now, "--no-input", "--quiet"]
        schema = pa.schema([(name, {"string": pa.string(), "long": pa.int64()}[kind]) for name, kind in fields])
        with tempfile.TemporaryFile() as complaints:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints)
            given, failures = [0], []

            def feed():
                try:
                    for batch in batches:
                        for line in batch.column(0).to_pylist():
                            # A record is one line; what a text holds of line ends is written as JSON writes it.
                            process.stdin.write(line.replace("\r", " ").replace("\n", " ").encode() + b"\n")
                            given[0] += 1
                except BaseException as failure:  # the reader below must hear of it, whatever it is
                    failures.append(failure)
                finally:
                    try:
                        process.stdin.close()
                    except OSError:
                        pass

            feeder = threading.Thread(target=feed, daemon=True)
            feeder.start()
            taken, rows = 0, []
            for line in process.stdout:
                rows.append(json.loads(line))
                taken += 1
                if len(rows) == 4096:
                    yield pa.RecordBatch.from_pylist(rows, schema=schema)
                    rows = []
            feeder.join()
            code = process.wait()
            if failures:
                raise failures[0]
            # 1: a problem; 2: a record could not be read; 3: too little is known. Each has its row.
            if code not in (0, 1, 2, 3) or taken != given[0]:
                complaints.seek(0)
                words = complaints.read(2000).decode(errors="replace")
                raise RuntimeError(f"keymend ended with {code} after {taken} of {given[0]} records: {words}")
            if rows:
                yield pa.RecordBatch.from_pylist(rows, schema=schema)

    return partition


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("records")
    arguments.add_argument("output")
    arguments.add_argument("--keymend", default="keymend", help="the program, on each worker")
    arguments.add_argument("--partitions", type=int, help="how many parts (default: as Spark reads the records)")
    arguments.add_argument("--now", help="judge as of this time (default: the start of the run)")
    wanted = arguments.parse_args()

    from pyspark.sql import SparkSession, functions
    from pyspark.sql.types import StructType

    now = wanted.now or datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    schema = json.loads(subprocess.run([wanted.keymend, "schema", "fleet-spark"], check=True, capture_output=True).stdout)
    fields = [(field["name"], field["type"]) for field in schema["fields"]]

    spark = SparkSession.builder.appName("keymend").getOrCreate()
    records = spark.read.text(wanted.records)
    if wanted.partitions:
        records = records.repartition(wanted.partitions)
    judged = records.mapInArrow(judge(wanted.keymend, now, fields), StructType.fromJson(schema))
    judged.withColumn("day", functions.lit(now[:10])).write.mode("overwrite").partitionBy("verdict", "day").parquet(wanted.output)
    spark.stop()


if __name__ == "__main__":
    main()
