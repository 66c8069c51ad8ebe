/* A stand-in for avp.com, for scripts/test-wine.sh only: does what the file beside it says.
 * The labels of `LICENSE /CHECK` are not documented but for `License ID`; the others are the help's own words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

int main(int argc, char **argv) {
    char mode[32] = "";
    FILE *file = fopen("stand-in-mode.txt", "r");
    if (file) {
        if (!fgets(mode, sizeof mode, file)) mode[0] = 0;
        fclose(file);
    }
    if (argc != 3 || strcmp(argv[1], "LICENSE") != 0 || strcmp(argv[2], "/CHECK") != 0) {
        puts("error=80000001: a command that changes something was run");
        return 9;
    }
    if (strncmp(mode, "hang", 4) == 0) {
        /* A child that would outlive its parent, if it were not killed with it. */
        if (strncmp(mode, "hang-child", 10) != 0) {
            STARTUPINFOA start = {.cb = sizeof start};
            PROCESS_INFORMATION child;
            char line[] = "avp.com LICENSE /CHECK";
            SetEnvironmentVariableA("STAND_IN_CHILD", "1");
            if (!getenv("STAND_IN_CHILD")) CreateProcessA(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &child);
        }
        Sleep(300000);
    }
    if (strncmp(mode, "flood", 5) == 0)
        for (;;) puts("License ID: 00000000-0000-0000-0000-000000000000");
    if (strncmp(mode, "crash", 5) == 0) TerminateProcess(GetCurrentProcess(), 0xC0000005);
    puts("License ID: 11111111-2222-3333-4444-555555555555");
    puts("License type: commercial");
    return 0;
}
