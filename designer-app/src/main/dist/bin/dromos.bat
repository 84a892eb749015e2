@echo off
rem Starts Dromos: finds a JDK, then runs the jars beside this script.
rem DROMOS_JAVA_OPTIONS holds more options for the Java virtual machine.
setlocal enabledelayedexpansion
set "LIBRARIES=%~dp0..\lib"
set "FOUND="
call :consider "%JAVA_HOME%"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  for /d %%J in ("%%~R\*") do call :consider "%%~J"
)
if not defined FOUND (
  echo dromos: no JDK 25 or later was found. Install one, or set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
"%FOUND%\bin\java.exe" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %DROMOS_JAVA_OPTIONS% -cp "%LIBRARIES%\designer-app-0.1.0.jar;%LIBRARIES%\*" io.dromos.designer.Main %*
exit /b %ERRORLEVEL%

:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
for /f "tokens=1 delims=." %%M in ("!VERSION!") do set "MAJOR=%%M"
if !MAJOR! geq 25 set "FOUND=%~1"
exit /b 0
