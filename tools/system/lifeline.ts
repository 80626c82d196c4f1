// Loaded into every process of the system. Its standard input stays open as long as whoever started it lives; when that one is
// gone, even by a kill that it could not answer, the process takes it as a wish to end, and no port stays taken.
process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM'));
process.stdin.resume();
process.stdin.unref();
