@echo off
rem Starts the integration service on a JDK 25: the runtime of an installed image, the one of JAVA_HOME, or the path's.
setlocal
set "home=%~dp0.."
set "java=java"
if exist "%home%\..\..\runtime\bin\java.exe" set "java=%home%\..\..\runtime\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC ^
  -Dfile.encoding=UTF-8 %DROMOS_SERVICE_OPTS% -cp "%home%\lib\*" io.dromos.service.DromosService %*
exit /b %errorlevel%
