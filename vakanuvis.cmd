@echo off
rem Runs Vakanuvis; builds it before that when it is missing or older than what it is made of.
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\vakanuvis.jar"
set "START=%HOME_DIR%\target\start"

if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
set "VERSION=0"
for /f "tokens=3" %%v in ('""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do set "VERSION=%%v"
if %VERSION% LSS 17 goto nojava

if not exist "%JAR%" goto build
if not exist "%HOME_DIR%\pom.xml" goto run
powershell -NoProfile -NonInteractive -Command ^
  "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc;" ^
  "$made = Get-ChildItem -Recurse -LiteralPath (Join-Path $env:HOME_DIR 'src\main'), (Join-Path $env:HOME_DIR 'templates'), (Join-Path $env:HOME_DIR 'pom.xml');" ^
  "exit [int][bool]($made | Where-Object LastWriteTimeUtc -gt $jar | Select-Object -First 1)"
if not errorlevel 1 goto run

:build
echo vakanuvis: building (only at the first run and when the sources changed) ... 1>&2
pushd "%HOME_DIR%"
call mvnw.cmd -q -B resources:resources compiler:compile jar:jar shade:shade@self-contained-jar 1>&2 <nul
if errorlevel 1 (
  popd
  echo vakanuvis: could not be built. 1>&2
  exit /b 3
)
popd
del /q "%START%.*" 2>nul

:run
rem A cache of loaded classes makes the start faster; it is made by a run on the example. Before
rem Java 25 that run only lists the classes, and a second one stores them.
set "CACHE=%START%.%VERSION%.cache"
set "MAKE=-XX:DumpLoadedClassList=%START%.classes"
set "USE=-XX:SharedArchiveFile=%CACHE%"
if %VERSION% GEQ 25 (
  set "MAKE=-XX:AOTCacheOutput=%CACHE%"
  set "USE=-XX:AOTCache=%CACHE%"
)
set "QUIET=-Xlog:disable -Xlog:all=error:stderr"
rem A run is over before code that is compiled with all effort pays.
set "PLAIN=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
rem A class is made for a method that templates or notes ask for often; fifteen times is not often.
set "PLAIN=%PLAIN% -Dsun.reflect.inflationThreshold=1000"
if not exist "%START%.%VERSION%.tried" (
  type nul >"%START%.%VERSION%.tried"
  "%JAVA%" "%MAKE%" %QUIET% %PLAIN% -jar "%JAR%" generate --content "%HOME_DIR%\src\test\resources\golden\ornek\content" --templates "%HOME_DIR%\templates" --output "%TEMP%\vakanuvis-start" >nul 2>&1 <nul
  rmdir /s /q "%TEMP%\vakanuvis-start" 2>nul
  if %VERSION% LSS 25 "%JAVA%" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=%START%.classes" "-XX:SharedArchiveFile=%CACHE%" %QUIET% -jar "%JAR%" >nul 2>&1 <nul
  del /q "%START%.classes" 2>nul
)
if not exist "%CACHE%" set "USE=-Xshare:auto"

rem The console shows our UTF-8 only in that code page; its own comes back afterwards.
for /f "tokens=2 delims=:" %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JAVA%" "%USE%" %QUIET% %PLAIN% -Dfile.encoding=UTF-8 -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% >nul
exit /b %CODE%

:nojava
echo vakanuvis: Java 17 or newer was not found; install it or point JAVA_HOME to it. 1>&2
exit /b 3
