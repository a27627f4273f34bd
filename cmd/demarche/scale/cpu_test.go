package scale

import (
	"syscall"
	"testing"
	"time"
)

// cpuTime is the time that the process has spent on the processor. On a busy machine it says more than the clock does.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal("reading the processor time:", err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// measure runs step over and over, and reports processor time for each byte of the size bytes that a step takes.
func measure(b *testing.B, size int, step func()) {
	b.SetBytes(int64(size))
	b.ReportAllocs()
	runs, before := 0, cpuTime(b)
	for b.Loop() {
		step()
		runs++
	}
	spent := float64(cpuTime(b) - before)
	read := float64(size) * float64(runs)
	b.ReportMetric(spent/read, "cpu-ns/byte")
	b.ReportMetric(read/1e6/(spent/1e9), "cpu-MB/s")
}
