; For one person, without administrator rights; built by `makensis` in scripts/package.sh.
;
;   keymend-VERSION-setup.exe /S          silent
;   keymend-VERSION-setup.exe /S /PATH    silent, and `keymend` can be typed in new terminals
Unicode true
Target ${TARGET}
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WinMessages.nsh"
!include "WordFunc.nsh"
!insertmacro WordAdd
!insertmacro un.WordAdd

Name "Keymend"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Keymend"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Keymend"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Keymend"
VIAddVersionKey "LegalCopyright" "MIT OR Apache-2.0"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Keymend"
; A longer search path would not fit into a string of NSIS, and what is cut would be lost: it is then left alone.
!define LONGEST_PATH 900

!define MUI_ICON "${FOLDER}/keymend.ico"
!define MUI_UNICON "${FOLDER}/keymend.ico"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\keymend.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "page"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "Japanese"

LangString in_path ${LANG_ENGLISH} "Let me type keymend in a terminal (adds it to PATH)"
LangString in_path ${LANG_GERMAN} "keymend im Terminal aufrufen können (Eintrag in PATH)"
LangString in_path ${LANG_FRENCH} "Pouvoir taper keymend dans un terminal (ajout au PATH)"
LangString in_path ${LANG_SPANISH} "Poder escribir keymend en una terminal (se añade a PATH)"
LangString in_path ${LANG_ITALIAN} "Poter digitare keymend in un terminale (aggiunta al PATH)"
LangString in_path ${LANG_PORTUGUESEBR} "Poder digitar keymend em um terminal (inclui no PATH)"
LangString in_path ${LANG_RUSSIAN} "Запуск командой keymend в терминале (добавить в PATH)"
LangString in_path ${LANG_POLISH} "Uruchamianie poleceniem keymend w terminalu (dodaje do PATH)"
LangString in_path ${LANG_DUTCH} "keymend in een terminal kunnen typen (wordt aan PATH toegevoegd)"
LangString in_path ${LANG_JAPANESE} "ターミナルで keymend と入力できるようにする（PATH に追加）"
LangString too_long ${LANG_ENGLISH} "PATH is too long to be changed safely. Keymend is installed; PATH was left as it is."
LangString too_long ${LANG_GERMAN} "PATH ist zu lang, um sicher geändert zu werden. Keymend ist installiert; PATH blieb unverändert."
LangString too_long ${LANG_FRENCH} "PATH est trop long pour être modifié sans risque. Keymend est installé ; PATH n'a pas été modifié."
LangString too_long ${LANG_SPANISH} "PATH es demasiado largo para cambiarlo sin riesgo. Keymend está instalado; PATH no se ha modificado."
LangString too_long ${LANG_ITALIAN} "PATH è troppo lungo per essere modificato in sicurezza. Keymend è installato; PATH non è stato modificato."
LangString too_long ${LANG_PORTUGUESEBR} "PATH é longo demais para ser alterado com segurança. O Keymend foi instalado; PATH não foi alterado."
LangString too_long ${LANG_RUSSIAN} "Переменная PATH слишком длинная, безопасно изменить её нельзя. Keymend установлен, PATH не изменён."
LangString too_long ${LANG_POLISH} "PATH jest zbyt długi, aby bezpiecznie go zmienić. Keymend jest zainstalowany; PATH pozostał bez zmian."
LangString too_long ${LANG_DUTCH} "PATH is te lang om veilig te wijzigen. Keymend is geïnstalleerd; PATH is niet gewijzigd."
LangString too_long ${LANG_JAPANESE} "PATH が長すぎるため、安全に変更できません。Keymend はインストールされました。PATH は変更していません。"

Section "Keymend" main
    SectionIn RO
    SetOutPath "$INSTDIR"
    File "${FOLDER}/keymend.exe"
    File "${FOLDER}/keymend.ico"
    File "${FOLDER}/LICENSE-MIT.txt"
    File "${FOLDER}/LICENSE-APACHE.txt"
    File "${FOLDER}/LICENCES.txt"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Keymend.lnk" "$INSTDIR\keymend.exe" "page" "$INSTDIR\keymend.ico"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Keymend"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The contributors to Keymend"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\keymend.ico"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section /o "$(in_path)" in_path_section
    ReadRegStr $0 HKCU "Environment" "Path"
    StrLen $1 $0
    ${If} $1 > ${LONGEST_PATH}
        MessageBox MB_OK|MB_ICONINFORMATION "$(too_long)" /SD IDOK
    ${Else}
        ${WordAdd} "$0" ";" "+$INSTDIR" $2
        WriteRegExpandStr HKCU "Environment" "Path" "$2"
        SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
    ${EndIf}
SectionEnd

Function .onInit
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PATH" $1
    ${IfNot} ${Errors}
        SectionSetFlags ${in_path_section} ${SF_SELECTED}
    ${EndIf}
FunctionEnd

; The tickets and settings of the person stay.
Section "Uninstall"
    Delete "$INSTDIR\keymend.exe"
    Delete "$INSTDIR\keymend.ico"
    Delete "$INSTDIR\LICENSE-MIT.txt"
    Delete "$INSTDIR\LICENSE-APACHE.txt"
    Delete "$INSTDIR\LICENCES.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Keymend.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    ReadRegStr $0 HKCU "Environment" "Path"
    StrLen $1 $0
    ${If} $1 > 0
    ${AndIf} $1 <= ${LONGEST_PATH}
        ${un.WordAdd} "$0" ";" "-$INSTDIR" $2
        ${If} "$2" != "$0"
            WriteRegExpandStr HKCU "Environment" "Path" "$2"
            SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
        ${EndIf}
    ${EndIf}
SectionEnd
