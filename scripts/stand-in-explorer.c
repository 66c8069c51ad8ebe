/* Starts a program as a double-click does: the parent is called explorer.exe, the program has neither a console nor a
   stream of whoever started this. For tests under Wine, whose own Explorer needs a screen. */
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    STARTUPINFOW how = { sizeof how };
    PROCESS_INFORMATION started;
    DWORD code = 255;
    if (count < 2 || !CreateProcessW(words[1], NULL, NULL, NULL, FALSE, DETACHED_PROCESS, NULL, NULL, &how, &started)) return 254;
    WaitForSingleObject(started.hProcess, INFINITE);
    GetExitCodeProcess(started.hProcess, &code);
    return (int)code;
}
